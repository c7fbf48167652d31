import type { AfterWords } from "./en.ts";

export const pt = {
  "feedback.heading": "Como foi para si?",
  "feedback.satisfied": "Qual é a sua satisfação com a forma como tratámos disto?",
  "feedback.score.5": "Muito satisfeito",
  "feedback.score.4": "Satisfeito",
  "feedback.score.3": "Nem uma coisa nem outra",
  "feedback.score.2": "Insatisfeito",
  "feedback.score.1": "Muito insatisfeito",
  "feedback.words": "O que podíamos ter feito melhor? Se quiser dizer",
  "feedback.send": "Enviar a minha resposta",
  "feedback.said": "Disse-nos: {answer}.",
  "feedback.change": "Mudar o que disse",
  "feedback.questions": "Duas perguntas sobre o que falhou",
  "feedback.questions.of": "Duas perguntas sobre: {product}",
  "feedback.questions.why":
    "Falhou consigo, e gostaríamos de aprender com isso. Não precisa de responder.",
  "feedback.doing": "O que estava a fazer quando falhou?",
  "feedback.helped": "O que o teria ajudado mais?",
  "thank.label": "Agradecer a {owner}",
  "thank.words": "Uma palavra, se quiser",
  "thank.send": "Enviar o meu agradecimento",
  "thank.done": "Agradeceu a {owner}.",
  "said.satisfaction-said": "Obrigado por nos dizer. Está anotado, e pode mudá-lo.",
  "said.satisfaction-low":
    "Obrigado por nos dizer com franqueza. {owner} lê isto hoje. Se algo ainda não estiver bem, diga-o acima e o seu caso é reaberto.",
  "said.questions-answered": "Obrigado. Aprendemos com isso.",
  "said.thanked": "{owner} recebeu o seu agradecimento. Nada mais mudou.",
  "fault.score": "Escolha uma das cinco respostas.",
  "fault.questions": "Escreva uma resposta a uma das duas perguntas, ou deixe as duas.",
  "history.satisfaction-said": "Disse-nos como foi para si.",
  "history.questions-answered": "Respondeu às nossas duas perguntas.",
  "history.customer-thanked": "Agradeceu-nos.",
  "download.heading": "Tudo num ficheiro",
  "download.words":
    "Esta página, o que nos escreveu, os e-mails que lhe enviámos e todos os ficheiros, para guardar.",
  "download.link": "Descarregar tudo",
  "download.theirs": "O que nos escreveu",
  "download.mails": "E-mails que lhe enviámos",
  "write.camera": "Tirar uma fotografia",
  "write.sent": "Enviado: {percent}",
  "write.not-sent":
    "Não foi possível enviar. As suas palavras e ficheiros continuam aqui: tente de novo.",
  "fault.files.again":
    "Escolha os ficheiros outra vez: uma página que volta não os consegue guardar.",
} as const satisfies AfterWords;
