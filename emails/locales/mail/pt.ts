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

  "resolution.preheader": "O que correu mal, como o resolvemos e porque não voltará a acontecer.",
  "resolution.what": "O que correu mal",
  "resolution.how": "Como o resolvemos",
  "resolution.why": "Porque não voltará a acontecer",
  "resolution.why.not-yet": "Ainda não sabemos. Dizemos-lhe até {day}.",
  "resolution.apology.ours":
    "A culpa foi nossa, e assumimos a responsabilidade. Lamentamos o incómodo que lhe causou e o tempo que lhe custou.",
  "resolution.apology.shared":
    "Uma parte foi culpa nossa, e assumimos a responsabilidade que nos cabe. Lamentamos o incómodo que lhe causou e o tempo que lhe custou.",
  "resolution.apology.partner":
    "Lamentamos o incómodo que isto lhe causou e o tempo que lhe custou. Não devia ter tido de esperar por ninguém.",
  "resolution.apology.unclear":
    "Ainda não podemos dizer onde começou. Onde quer que tenha sido, lamentamos o incómodo que lhe causou e o tempo que lhe custou.",
  "resolution.apology.not-ours":
    "Lamentamos o incómodo que isto lhe causou e o tempo que lhe custou. Foi com gosto que ajudámos a resolver.",
  "resolution.chases":
    "{count, plural, one {Teve de voltar a falar connosco uma vez até ficar resolvido.} other {Teve de voltar a falar connosco # vezes até ficar resolvido.}} Também o lamentamos.",
  "resolution.thanks":
    "Obrigado pela sua paciência, pela confiança que tem em nós e por continuar connosco.",
  "resolution.still":
    "Se algo ainda não estiver bem, diga-me na sua página. O seu caso fica aberto de novo, e continua comigo.",

  "credit.label": "Pelo incómodo, um crédito de",
  "credit.note": "Número {number}, em seu nome na {brand}.",
  "credit.preheader": "Demos-lhe um crédito pelo incómodo que teve.",
  "credit.words": "Teve um incómodo que não devia ter tido. Demos-lhe um crédito por isso.",

  "given.preheader": "Algo pelo incómodo que teve.",
  "given.words": "Teve um incómodo que não devia ter tido. Isto é por ele.",
  "given.refund": "Devolvido a si",
  "given.replacement": "Uma substituição para si",
  "given.better-model": "Um modelo melhor para si, sem custo adicional",
  "given.free-period": "Grátis para si",
  "given.number": "Número {number}.",

  "heads-up.subject": "{brand}: antes da nossa próxima mensagem, caso {reference}",
  "heads-up.preheader":
    "Uma palavra de {owner}, para que saiba que a próxima mensagem é mesmo nossa.",
  "heads-up.words":
    "Gostaria de fazer algo pelo incómodo que teve. Numa mensagem à parte vai receber um cartão-presente nosso. Digo-lhe antes, para que saiba que é a sério e que é mesmo nosso.",
  "heads-up.signs":
    "Essa mensagem indica o seu caso, {reference}. Não pede nenhum pagamento nem nenhuma palavra-passe. O cartão espera por si na sua página.",
  "heads-up.doubt": "Se algo lhe parecer estranho, ligue-me antes de carregar em alguma coisa.",

  "gift-card.subject": "{brand}: algo pelo seu incómodo, caso {reference}",
  "gift-card.preheader": "O cartão-presente de que {owner} lhe falou.",
  "gift-card.words":
    "Aqui está o cartão-presente de que lhe falei. É seu, com o nosso agradecimento.",
  "gift-card.label": "Cartão-presente",
  "gift-card.until": "Pode ser usado até {day}.",
  "gift-card.how":
    "O código do cartão não está nesta mensagem, para que mais ninguém o possa usar. Abra a sua página e peça o código: primeiro enviamos um número curto para este endereço, para termos a certeza de que é mesmo a sua pessoa.",
  "gift-card.button": "Abrir o seu cartão-presente",

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

  "promise.by": "Até {when}",
  "promise.between": "Entre {from} e {to}",
  "promise.was": "O que lhe tinha prometido. {when}",
  "promise.now": "O novo prazo",
  "promise-made.preheader": "O que lhe prometi, por escrito.",
  "promise-made.words": "Aqui fica por escrito o que lhe prometi, para que me possa cobrar.",
  "promise-made.unsure":
    "Não posso indicar a hora com certeza, por isso dou-lhe o período em que vai acontecer.",
  "promise-kept.preheader": "O que lhe prometi está feito.",
  "promise-kept.words": "O que lhe prometi está feito.",
  "promise-kept.late":
    "O que lhe prometi está feito. Chegou mais tarde do que o prometido, e lamento.",
  "promise-kept.what": "O que lhe prometi",
  "promise-kept.not-so":
    "Se não aconteceu, diga-o na sua página. Fica então de novo em aberto, e eu sei logo.",
  "promise-moved.preheader": "O que lhe prometi tem um novo prazo.",
  "promise-moved.words":
    "O que lhe prometi não será feito no prazo que lhe dei. Digo-lho antes de ele passar.",
  "promise-moved.withdrawn": "Tenho de retirar algo que lhe prometi, e deve saber porquê.",
  "promise-broken.preheader": "Não cumpri o que lhe prometi.",
  "promise-broken.draft":
    "{name}, tinha-lhe prometido isto:\n\n{what}\n\n{when}. Não aconteceu a tempo. A culpa é nossa, não sua, e lamento: contava com isso.",
  "partner-late.preheader": "{partner} está a fazer-nos esperar. Não o deixamos à espera connosco.",
  "partner-late.words":
    "{partner} trabalha connosco no seu caso e não respondeu como combinado. Cabe-nos a nós resolver: não precisa de ligar a ninguém.",
  "partner-late.promised": "Tinham-nos dito: até {when}.",

  "staff.greeting": "Olá, {name},",
  "staff.footer": "Recebe esta mensagem porque trabalha com o Amends na {brand}.",
  "invite.subject": "{brand}: o seu acesso ao Amends",
  "invite.preheader": "Escolha uma palavra-passe para começar.",
  "invite.words":
    "{inviter} deu-lhe acesso ao Amends, onde a {brand} cuida dos clientes a quem algo correu mal.",
  "invite.button": "Escolher a palavra-passe",
  "invite.until": "A ligação pode ser usada até {when}.",
  "reset.subject": "{brand}: uma nova palavra-passe para o Amends",
  "reset.preheader": "Escolha uma nova palavra-passe.",
  "reset.words":
    "Alguém pediu uma nova palavra-passe para o seu acesso. Se foi a sua pessoa, escolha-a aqui.",
  "reset.button": "Escolher uma nova palavra-passe",
  "reset.lasts":
    "{minutes, plural, one {A ligação pode ser usada uma vez, durante # minuto.} other {A ligação pode ser usada uma vez, durante # minutos.}}",
  "reset.not-you":
    "Se não pediu nada, deixe esta mensagem como está. A sua palavra-passe continua a mesma.",
  "changed.subject": "{brand}: a sua palavra-passe do Amends mudou",
  "changed.preheader": "Se não fez esta mudança, avise já quem administra o Amends.",
  "changed.words":
    "A palavra-passe do seu acesso foi mudada: {when}. Todas as outras sessões foram terminadas.",
  "changed.not-you":
    "Se não fez esta mudança, avise já quem administra o Amends, que pode terminar todas as suas sessões.",

  "plan-b.preheader": "Começámos outro caminho para resolver.",
  "plan-b.words":
    "O primeiro caminho não correu como devia. Não quero que espere por ele, por isso começámos outro:",
  "plan-b.steps": "O que acontece agora",
  "plan-b.step.partner": "{what} (é o nosso parceiro que o faz, e nós acompanhamos)",
  "plan-b.step.customer": "{what} (precisamos disto da sua parte: {why})",

  "alert.subject": "{brand}: o caso {reference} precisa de si",
  "alert.about.no-first-word": "Ninguém falou a tempo com este cliente.",
  "alert.about.update-overdue": "O cliente não recebeu a notícia que lhe era devida.",
  "alert.about.promise-broken": "Uma promessa feita ao cliente não foi cumprida.",
  "alert.about.customer-chased-twice": "O cliente teve de perguntar duas vezes.",
  "alert.about.partner-silent": "Um parceiro do caso não responde.",
  "alert.about.case-reopened": "O caso está aberto de novo: não ficou resolvido.",
  "alert.about.repeat-failure": "O mesmo produto voltou a falhar ao mesmo cliente.",
  "alert.about.approval-late": "Não chega a decisão sobre uma compensação.",
  "alert.about.by-hand": "Alguém da equipa escalou este caso.",
  "alert.about.first-word-due": "A primeira palavra ao cliente vence em breve.",
  "alert.about.next-word-due": "A próxima notícia ao cliente vence em breve.",
  "alert.about.customer-reply-due": "A resposta ao que o cliente escreveu vence em breve.",
  "alert.about.resolution-due": "A solução deste caso vence em breve.",
  "alert.about.promise-due": "Uma promessa feita ao cliente vence em breve.",
  "alert.about.promise-disputed": "O cliente diz que algo prometido não aconteceu.",
  "alert.about.other": "Este caso precisa de alguém agora.",
  "alert.since": "Desde {when}.",
  "alert.role.owner": "Recebe este aviso porque o caso é seu.",
  "alert.role.deputy": "Recebe este aviso como substituto.",
  "alert.role.lead": "Recebe este aviso como responsável de equipa.",
  "alert.role.manager": "Recebe este aviso como direção.",
  "alert.ask": "Abra o caso e diga que o tem. Se ninguém o disser, a pessoa seguinte é avisada.",
  "alert.button": "Abrir o caso",
} as const satisfies MailCatalogue;
