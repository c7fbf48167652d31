import type { PhraseList } from "../../language.ts";
import { trouble } from "./classes.ts";

const small =
  "(pequeño|pequeña|pequeños|pequeñas|leve|leves|mínimo|mínima|mínimos|mínimas|ligero|ligera|ligeros|ligeras|breve|breves|simple|simples|mero|mera|insignificante|insignificantes|diminuto|diminuta)";
const often =
  "(a veces|mucho|a menudo|con frecuencia|a diario|todos los días|hasta en|en las mejores|de vez en cuando|constantemente|en todas partes|a cualquiera|a todo el mundo|en todas|en cualquier)";
const time = "(minutos|minutitos|horas|días|segundos|euros|céntimos|rato|ratito|momento|momentito)";
const normal =
  "(normal|normales|habitual|habituales|frecuente|frecuentes|corriente|corrientes|común|comunes|típico|típica|inevitable|inevitables)";

/** The trouble made small by its size, its length, its harm or its frequency (R13). */
export const downplaying: readonly PhraseList[] = [
  {
    rule: "downplaying",
    say: [
      `${small} ${trouble}`,
      `${trouble} [_] [muy|bastante|más bien] (menor|menores|leve|leves|puntual|puntuales|pasajero|pasajera|momentáneo|momentánea|sin importancia|sin mayor|sin más|insignificante*|poco importante|sin trascendencia|sin gravedad|trivial|aislado|aislada|aislados|temporal sin|minúscul*)`,
      "(es|fue|era|ha sido|trata de|trató de|tratado de) un (caso|hecho|episodio|suceso) [muy|totalmente|completamente] (aislado|puntual|excepcional)",
      `(fue|fueron|son|es|ha sido|han sido|duró|duraron|tardó|trata de|hablamos de|pasaron) (solo|tan solo|solamente|apenas|únicamente|nada más que) [de] [unos|unas|un|una|un par de|media|dos|tres|cuatro|cinco|#] [pocos|pocas|cuantos|cuantas|breves] ${time}`,
      `(solo|tan solo|solamente|apenas|únicamente) (fue|fueron|son|ha sido|han sido|duró|duraron|hablamos de|se trata de|se trató de) [unos|unas|un|una|un par de|media|dos|tres|cuatro|cinco|#] [pocos|pocas|cuantos|cuantas|breves] ${time}`,
      "(no deja de ser|no pasa de ser|no pasó de ser) (un|una|unos|unas) [simple|mero|mera|pequeño|pequeña] (detalle|anécdota|susto|formalidad|trámite|malentendido|error|fallo|retraso|despiste|descuido|problemilla|contratiempo|molestia) [sin]",
      "(no es|no fue|no ha sido|no son|no fueron) más que (un|una|unos|unas|cosas)",
      "no (es|era|fue|ha sido|parece|hay que ser|será) [un|una|algo|asunto|ningún|ninguna|nada] [tan|muy|especialmente|demasiado|realmente|problema|incidencia|asunto|precisamente|que sea] (grave|graves|serio|seria|dramático|dramática|drama|tragedia|catástrofe|preocupante|terrible|gran cosa|del otro mundo|el fin del mundo|alarmante|como para)",
      "no (es|era|fue|ha sido|hay|hubo) (para tanto|para ponerse|para alarmarse|para preocuparse|para enfadarse|motivo de|nada por lo que|nada de qué|nada de lo que|gran cosa)",
      "tampoco (es|era|fue|ha sido|pasa|ha pasado) (para tanto|tan|nada|un drama|una tragedia|ningún|ninguna|el fin)",
      "no (reviste|tiene|tuvo|reviste mayor|supone|supuso) [la|mayor|ninguna|mucha|demasiada|gran] (gravedad|importancia|trascendencia|relevancia|misterio)",
      "(carece|carecen) de (importancia|relevancia|gravedad|trascendencia)",
      "sin (mayor|mayores|más|ninguna) (importancia|trascendencia|consecuencias|relevancia|complicaciones)",
      "no (le|lo|te) (dé|des|demos) [más|tanta|mayor|muchas|demasiada] (importancia|vueltas)",
      "(no pasa nada|aquí no ha pasado nada|nada grave|nada serio|cosa de nada|poca cosa|poca importancia|qué más da)",
      "(podría|pudo|podía) (haber sido|ser) [mucho] peor",
      "(hay|existen|pasan) (cosas|casos|situaciones|problemas) [mucho] peores",
      "(menos mal que|por lo menos usted|al menos usted|al menos no ha|al menos no perdió)",
      "no (se|te|os) (preocupe|preocupes|preocupen|preocupéis|agobie|agobies|alarme|alarmes|inquiete|inquietes|altere|ponga|angustie|apure|impaciente|lo tome|asuste)",
      "(cálmese|tranquilícese|relájese)",
      `(es|son|era|fue|resulta|resultan|suele ser|suelen ser) [algo|lo|de lo más|bastante|muy|relativamente|perfectamente|totalmente|completamente|del todo] ${normal} (en|con|durante|por|a|para|tras|que se|que haya|que ocurra|que pase|que estas|que los|que las|que el|que la|cuando|dado|dada|al|entre)`,
      "(es|son) [algo] (lo|lo más|de lo más) (normal|habitual|corriente|común)",
      `(esto|eso|estas cosas|esas cosas|este tipo de cosas|algo así) [le] (pasa|pasan|ocurre|ocurren|sucede|suceden) ${often}`,
      "(suele|suelen) (pasar|ocurrir|suceder|darse|fallar)",
      "(puede|pueden) (pasar|pasarle|ocurrir|ocurrirle|suceder|sucederle) a (cualquiera|todos|todo el mundo)",
      "(a todos|a cualquiera) [nos|le] (pasa|puede pasar|ha pasado|puede pasarle|ocurre|puede ocurrir)",
      "(nadie es perfecto|errar es humano|gajes del oficio|es lo que hay|es lo que tiene|son cosas de la|son cosas del|cosas del directo|así son las cosas)",
      "todos (cometemos errores|nos equivocamos|podemos equivocarnos|somos humanos)",
      `(típico|típica|típicos|típicas|propio|propia|propios|propias) de (estas|esta|este|estos|la época|la temporada|las fechas|estos aparatos)`,
      "dentro de (los|lo|el|unos|la) [_] (normal|normales|habitual|habituales|esperable|esperables|esperado|razonable|razonables|tolerable|tolerables|aceptable|aceptables|normalidad)",
      "(nadie más|ningún otro cliente|ningún otro usuario|ningún otro pasajero|ningún otro huésped|nadie) (se ha quejado|se quejó|lo ha notado|ha protestado|ha tenido|ha reclamado)",
      "(es|era|ha sido) la primera (queja|reclamación|vez que alguien|vez que nos|vez que un cliente|vez que oímos|vez que un)",
      "(otros|otras|muchos|muchas|hay) (clientes|usuarios|pasajeros|huéspedes|personas|quien|quienes) [que] (están|lo|lo pasan|han esperado|esperan|llevan|han tenido) [_] [_] (peor|más|peores)",
      "(puede|podría|pueda) (parecerle|resultarle|parecer|resultar) [algo|un poco|un tanto|muy|bastante] (frustrante|molesto|molesta|injusto|largo|larga|incómodo|incómoda|pesado|lento|excesivo|exagerado)",
      "hay (clientes|usuarios|gente|quien|personas|pasajeros|huéspedes|vecinos) que (llevan|lleva|esperan|espera|lo|están|está|han)",
      "usted (apenas|solo|tan solo) (lleva|ha esperado|esperó|tuvo)",
      "(no hace falta|no es necesario|no hay que|tampoco hay que) (ponerse|alarmarse|preocuparse|enfadarse|exagerar|dramatizar)",
      "(va|van|viene|vienen) (con|incluido en) el (precio|oficio|cargo|paquete)",
      "apenas (lo|la|se|le|ha|tuvo|tiene|afecta|afectó|supone|supuso) [_] [_] (notado|notará|nota|notó|afectado|impacto|efecto|repercusión|consecuencias)",
      "(basta con|bastaría con|bastará con) (que|reiniciar*|apagar*|llamar*|esperar*|enviar*|pulsar|volver|desenchufar*)",
      "es tan (fácil|sencillo|simple) como",
      "no (tiene|hay|tenía|había) más que",
      "(tontería|tonterías|nimiedad|nimiedades|minucia|minucias|pequeñez|menudencia|problemilla|problemillas|fallito|contratiempillo|bobada)",
      "(fue|es|era|ha sido|queda en|quedó en|quedarse en) [solo] [algo|una|un] [mera|simple] (anécdota|anecdótico|trivial|banal|sin importancia|pasajero|meramente)",
      "no (le|les|te) (habrá|ha|debería|debe|debió|tiene por qué|supone|supuso|afecta|afectó) [haber] [causado|supuesto|causar|suponer|afectado] (ningún|gran|grandes|mayor|mayores|demasiado|mucho|apenas|casi|ninguna)",
    ],
    better: null,
  },
];
