import type { PrivateWords } from "./en.ts";

export const pt: PrivateWords = {
  "file.ended": "O endereço deste ficheiro já não serve",
  "file.ended.words":
    "Serviu cinco minutos, para que ninguém o encontre mais tarde. Volte à sua página e abra lá o ficheiro outra vez: a ligação está em todos os nossos e-mails.",
  "opened.link": "Quem abriu esta página?",
  "opened.heading": "Quando esta página foi aberta",
  "opened.words":
    "Por horas, durante 90 dias. Mostra que alguém ou algo pediu a página, não que uma pessoa a leu: os programas de e-mail e os antivírus também abrem ligações. Não guardamos nenhum endereço de quem foi.",
  "opened.yours": "pela sua ligação",
  "opened.theirs": "pela ligação de {name}",
  "opened.machine": "Parece uma máquina, por exemplo um antivírus.",
  "opened.browser": "Parece um navegador.",
  "opened.none": "Ninguém ainda.",
  "opened.times": "{count, plural, one {Uma vez} other {# vezes}}",
  "opened.back": "Voltar à sua página",
  "discreet.title": "A sua página",
  "discreet.appointment": "Marcação",
  "discreet.is-off": "Os nossos e-mails dizem de que se trata.",
  "discreet.is-on":
    "Os nossos e-mails dizem apenas que há novidades. Quais são, está só nesta página.",
  "discreet.on": "Dizer apenas que há novidades",
  "discreet.off": "Voltar a dizer de que se trata",
  "said.discretion-on": "A partir de agora os nossos e-mails dizem apenas que há novidades.",
  "said.discretion-off": "Os nossos e-mails voltam a dizer de que se trata.",
  "lost.link": "Pedir uma nova ligação",
  "lost.heading": "Perdeu a sua ligação?",
  "lost.words":
    "Escreva o endereço de e-mail que nos deu. Enviamos para lá as ligações às suas páginas.",
  "lost.email": "O seu endereço de e-mail",
  "lost.send": "Enviar-me as minhas ligações",
  "lost.sent": "Obrigado. Veja a sua caixa de correio",
  "lost.sent.words":
    "Se conhecemos este endereço, as ligações às suas páginas vão a caminho. Se nada chegar em alguns minutos, veja no correio não solicitado, ou telefone-nos.",
};
