import type { FaultWords } from "./en.ts";

export const pt = {
  "fault.promise-changed": "Esta promessa mudou entretanto. Veja abaixo como está agora.",

  "fault.summary": "Ainda não foi enviado. Veja o que está assinalado abaixo.",
  "fault.words.missing": "Escreva primeiro algumas palavras.",
  "fault.words.long": "É demasiado longo. Encurte para {count, number} sinais.",
  "fault.words.signs": "Contém sinais que não se podem mostrar. Escreva outra vez sem eles.",
  "fault.window": "Escolha quando podemos telefonar.",
  "fault.phone": "Escreva um número de telefone com algarismos, como +351 910 000 000.",
  "fault.phone.missing": "Não temos nenhum número seu. Escreva um, como +351 910 000 000.",
  "fault.file-too-large": "{name} tem mais de 10 MB. Escolha um mais pequeno.",
  "fault.file-type":
    "{name} é de um tipo que não podemos aceitar. Escolha uma fotografia ou um PDF.",
  "fault.file-empty": "{name} está vazio. Escolha outro.",
  "fault.language": "Escolha uma língua da lista.",
  "fault.already-open": "O seu caso já está aberto. Escreva a {owner} nesta página.",
  "fault.not-resolved": "O seu caso ainda está aberto. Perguntamos-lhe quando estiver resolvido.",
  "fault.wrong-code":
    "{left, plural, one {Não é o número que enviámos. Tem mais uma tentativa.} other {Não é o número que enviámos. Tem mais # tentativas.}}",
  "fault.no-code-sent": "Peça-nos primeiro um número.",
  "fault.code-is-over": "Esse número já não serve. Peça-nos outro.",
  "fault.locked":
    "Foram escritos demasiados números errados e esta ligação já não abre o cartão. Por favor, telefone a {owner}.",
  "fault.too-many-codes":
    "Enviámos cinco números numa hora. Use o mais recente ou espere uma hora.",
  "fault.no-address":
    "Não temos nenhum e-mail seu para onde enviar um número. Por favor, telefone a {owner}.",
  "fault.unknown-form":
    "Não conseguimos ler o que foi enviado. Nada mudou. Por favor, tente outra vez.",
} as const satisfies FaultWords;
