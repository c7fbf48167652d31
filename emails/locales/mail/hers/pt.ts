import type { HerWords } from "./en.ts";

export const pt = {
  "next.missed": "Dissemos que teria notícias nossas até",
  "next.sorry": "Estamos atrasados, e lamentamos. ({zone})",
  "options.preheader.yes": "Há mais de uma forma de resolver. A escolha é sua.",
  "options.preheader.no": "Um não sincero, e o que podemos fazer em vez disso.",
  "options.words.yes": "Há mais de uma forma de resolver. Qual lhe convém melhor, é consigo.",
  "options.words.no":
    "Não podemos resolver como esperava. Prefiro dizer-lhe isto a deixar à espera. Aqui está o motivo, e o que podemos fazer em vez disso.",
  "options.how": "Escolhe na sua página, com um toque. Avanço de imediato.",
  "options.button": "Escolher na sua página",
  "cost.time": "Cerca de {span} do seu tempo.",
  "cost.no-time": "Nada do seu tempo.",
  "cost.trips": "{count, plural, one {Uma deslocação para si.} other {# deslocações para si.}}",
  "cost.no-trip": "Nenhuma deslocação.",
  "cost.money": "Paga {amount}.",
  "cost.no-money": "Não lhe custa nada.",
  "alert.about.option-chosen": "O cliente escolheu entre as opções. Avance com isso.",
  "appointment.preheader.offered": "Que hora lhe convém?",
  "appointment.preheader.agreed": "A sua marcação, por escrito.",
  "appointment.words.offered":
    "Gostaria de combinar uma hora consigo. Escolha a que melhor lhe convier.",
  "appointment.words.agreed": "Foi isto que combinámos.",
  "appointment.place": "Onde: {place}",
  "appointment.who": "Quem vai: {who}",
  "appointment.how.offered":
    "Aceita na sua página, com um toque. Se nenhuma lhe convier, diga lá quando seria melhor.",
  "appointment.how.agreed":
    "Na sua página está como ficheiro para o calendário. Se deixar de lhe convir, diga-o lá.",
  "appointment.button.offered": "Escolher uma hora",
  "appointment.button.agreed": "Ver na sua página",
  "alert.about.appointment-confirmed": "O cliente aceitou uma hora.",
  "alert.about.appointment-move-asked": "O cliente pede outra hora. Proponha uma.",
  "reader-link.subject": "{brand}: o caso {reference}, para acompanhar",
  "reader-link.why": "Caso {reference}. Recebe esta mensagem porque {name} deixa que o acompanhe.",
  "reader-link.button": "Ver em que ponto está",
  "reader-link.preheader": "{name} deixa que acompanhe um caso.",
  "reader-link.words":
    "{name} deixa que leia um caso com {brand}: como está, quem trata dele e o que vem a seguir.",
  "reader-link.rights":
    "A ligação é só para si, e só para ler. {name} pode retirá-la quando quiser.",
  "discreet.subject": "Novidades no seu assunto",
  "discreet.preheader": "Estão na sua página.",
  "discreet.words": "Há novidades no seu assunto. Estão na sua página privada.",
  "discreet.button": "Abrir a sua página",
} as const satisfies HerWords;
