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
  "closed.money":
    "O que lhe demos pelo incómodo abre-se com um número que enviamos para o seu próprio e-mail.",
  "closed.address": "O local abre-se com um número que enviamos para o seu próprio e-mail.",
  "closed.files": "Os ficheiros abrem-se com um número que enviamos para o seu próprio e-mail.",
  "closed.whole":
    "Tudo num só ficheiro abre-se com um número que enviamos para o seu próprio e-mail.",
  "closed.readers": "Quem deixa ler esta página, e quando ela foi aberta, também está fechado.",
  "closed.too": "Isto também está fechado.",
  "closed.link": "Abrir com um número",
  "closed.how":
    "Assim não o vê quem apenas encontrou esta ligação. Um número abre tudo o que está fechado aqui, neste dispositivo, durante meia hora.",
  "closed.have": "Já tenho o número",
  "closed.open": "Abrir",
  "closed.open-until": "O que estava fechado está aberto neste dispositivo até {when}.",
  "closed.close": "Fechar de novo",
  "closed.file.yours": "Juntou um ficheiro.",
  "closed.file.ours": "Juntámos um ficheiro.",
  "closed.heading": "Isto está fechado",
  "closed.words":
    "Abre-se com um número que enviamos para o seu próprio e-mail. Peça-o na sua página e abra isto outra vez.",
  "said.parts-opened":
    "Está fechado. Um número abre-o durante meia hora, num navegador que guarde cookies.",
  "said.parts-closed": "Está fechado de novo.",
  "fault.proof-locked":
    "Foram escritos demasiados números errados, por isso com esta ligação continua fechado. Peça uma nova ligação, ou telefone a {owner}.",
  "fault.proof-first":
    "Abra primeiro o que está fechado, com um número do seu e-mail. Nada foi alterado.",
  "expired.heading": "Esta ligação chegou ao fim",
  "expired.words":
    "As nossas ligações servem durante algum tempo, para que ninguém encontre a sua página anos depois. Podemos enviar uma nova para o endereço que temos.",
  "revoked.heading": "Esta ligação foi retirada",
  "revoked.words":
    "Já não abre nada, para que a página continue privada. Se era sua, podemos enviar uma nova para o endereço que temos.",
  "restricted.heading": "Por agora o seu caso não é mostrado aqui",
  "restricted.words":
    "Nada se perdeu, e continua a andar. {owner} está ao seu dispor: telefone, ou escreva a partir desta página.",
  "restricted.elsewhere": "A sua página diz com quem falar e quando terá notícias nossas.",
};
