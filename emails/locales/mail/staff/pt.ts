import type { StaffWords } from "./en.ts";

export const pt = {
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
} as const satisfies StaffWords;
