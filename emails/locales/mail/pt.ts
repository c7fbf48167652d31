import type { MailCatalogue } from "./en.ts";

export const pt = {
  greeting: "Olá, {name},",
  closing: "Com os melhores cumprimentos,",
  late: "Esta mensagem chega mais tarde do que dissemos, e lamentamos.",
  "case.subject": "{brand}: o seu caso {reference}",
  "case.button": "Ver como está o seu caso",
  "case.rest": "O resto está na sua página.",
  "next.label": "Terá notícias nossas até",
  "next.note": "Mesmo que não haja novidades. ({zone})",
  "owner.phone": "Linha direta:",
  "owner.reach": "Escrever uma mensagem ou pedir uma chamada",
  "footer.why": "Caso {reference}. Recebe esta mensagem porque algo lhe correu mal com {brand}.",
  "footer.private": "A ligação para a sua página é só para si. Por favor, não a partilhe.",
  "footer.support": "{brand} por telefone: {phone}",
  "footer.stop": "Não receber mais mensagens de acompanhamento",

  "acknowledgement.preheader": "{owner} está a tratar do assunto.",
  "acknowledgement.preheader.when":
    "{owner} está a tratar do assunto. Terá notícias nossas até {when}.",
  "acknowledgement.received.letter": "Temos a sua carta. Está nas nossas mãos desde {day}.",
  "acknowledgement.received.email": "Obrigado pelo seu e-mail de {day}.",
  "acknowledgement.received.phone": "Obrigado pela sua chamada de {day}.",
  "acknowledgement.received.web": "Obrigado por nos ter escrito: {day}.",
  "acknowledgement.received.social": "Vimos o que escreveu ({day}). Obrigado por nos ter dito.",
  "acknowledgement.received.in-person": "Obrigado por ter vindo ter connosco: {day}.",
  "acknowledgement.owner":
    "Lamento o incómodo que teve. O meu nome é {owner}. O seu caso está comigo, e fica comigo até estar resolvido.",
  "acknowledgement.understood": "O que nos contou",
  "acknowledgement.check":
    "Falta alguma coisa, ou há algo que não está certo? Diga-me na sua página e eu corrijo.",

  "update.preheader": "Notícias de {owner} sobre o seu caso.",

  "nothing-new.preheader": "Ainda sem novidades. Continuamos a tratar do assunto.",
  "nothing-new.words":
    "Ainda não tenho nada de novo para lhe dizer. Continuamos a tratar do assunto, e não quis que tivesse de perguntar.",
  "nothing-new.stands": "Como está",

  "delay.preheader": "Demora mais do que pensávamos. Aqui está o motivo e o que fazemos.",
  "delay.opening":
    "Demora mais do que pensávamos. Prefiro dizer-lhe agora a que tenha de perguntar.",
  "feedback.preheader": "Duas perguntas, se tiver um minuto.",
  "feedback.opening":
    "Algo nosso falhou consigo, e gostaria de aprender com isso. Posso perguntar-lhe duas coisas? Não precisa de responder.",
  "feedback.first": "O que estava a fazer quando falhou?",
  "feedback.second": "O que o teria ajudado mais?",
  "problem-fixed.preheader": "O que correu mal consigo, e com outros, está resolvido.",
  "problem-fixed.opening":
    "Não foi a única pessoa a quem isto correu mal. Agora está resolvido para todos.",
  "compose.promised": "Prometemos-lhe:",
  "compose.stands": "Estamos à espera de {partner}, e continuo a acompanhar.",
  "compose.credit": "Pelo incómodo creditámos-lhe {amount}, número {number}.",

  "thanks.preheader": "Continua tudo como deve ser?",
  "thanks.words":
    "Há alguns dias resolvemos o que lhe tinha corrido mal. Gostaria de saber se continua tudo bem.",
  "thanks.thanks":
    "Obrigado, mais uma vez, pela sua paciência, pela sua confiança e por continuar connosco.",
  "thanks.call": "Também lhe vou ligar, para que me possa dizer de viva voz.",
  "follow-up.ask":
    "Se faltar alguma coisa, ou se algo mais o preocupar, diga-me e eu trato do assunto.",
  "follow-up.button": "Dizer-nos como está",

  "check-in.preheader": "Algumas semanas depois: está tudo bem?",
  "check-in.words":
    "Passaram algumas semanas desde que resolvemos o que lhe tinha corrido mal. Não me esqueci, e gostaria de ouvir que está tudo bem.",
  "check-in.call": "Também lhe vou ligar nos próximos dias.",

  "reopened.preheader": "O seu caso está aberto de novo, e {owner} está a tratar dele.",
  "reopened.words":
    "Disse-nos que ainda não está bem. Lamento: devia ter ficado resolvido à primeira. O seu caso está aberto de novo, e continua comigo.",
  "reopened.heard": "O que nos contou",

  "fresh-link.subject": "{brand}: uma nova ligação para o seu caso {reference}",
  "fresh-link.preheader": "Aqui está a nova ligação que pediu.",
  "fresh-link.words":
    "Aqui está a nova ligação para a sua página. Foi pedida por si, ou por alguém com o seu endereço.",
  "fresh-link.button": "Abrir a sua página",

  "code.subject": "{brand}: o número que pediu, caso {reference}",
  "code.preheader": "Escreva-o na sua página.",
  "code.words": "Aqui está o número para escrever na sua página.",
  "code.label": "O seu número",
  "code.lasts":
    "{minutes, plural, one {Pode ser usado uma vez, durante # minuto.} other {Pode ser usado uma vez, durante # minutos.}}",
  "code.not-you":
    "Ninguém da {brand} lho vai pedir. Se não pediu nenhum número, não precisa de fazer nada.",

  "plan-b.preheader": "Começámos outro caminho para resolver.",
  "plan-b.words":
    "O primeiro caminho não correu como devia. Não quero que espere por ele, por isso começámos outro:",
  "plan-b.steps": "O que acontece agora",
  "plan-b.step.partner": "{what} (é o nosso parceiro que o faz, e nós acompanhamos)",
  "plan-b.step.customer": "{what} (precisamos disto da sua parte: {why})",
} as const satisfies MailCatalogue;
