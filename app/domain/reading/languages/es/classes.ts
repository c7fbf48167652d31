/** Kinds of words that the Spanish phrases share. Each is a choice, to stand in a phrase as one piece. */

/** A failure, as those name it who make it small. */
export const trouble =
  "(fallo*|fallito*|error*|problema*|problemilla*|incidente*|incidencia*|inconveniente*|molestia*|avería*|retraso*|demora*|defecto*|contratiempo*|percance*|despiste*|desajuste*|desperfecto*|corte*|caída*|interrupción*|interrupciones|confusión|malentendido*|imprevisto*|desliz|lío|espera|rasguño*|arañazo*|bache*|descuido*)";

/** What a customer is told they should have done, or did not do. */
export const duty =
  "(leído|comprobado|verificado|revisado|avisado|llamado|contactado|informado|registrado|devuelto|seguido|preguntado|esperado|actualizado|dicho|guardado|enviado|pagado|abonado|hecho|consultado|comunicado|notificado|indicado|reclamado|reportado|presentado|cancelado|apagado|desconectado|protegido|embalado|empaquetado|mirado|confirmado|configurado|reiniciado|conservado|aportado|acudido|facilitado|cargado|limpiado|cerrado|respondido|contestado|respetado|cumplido|prestado|tenido cuidado|tenido más|asegurado|planificado|anotado|denunciado|solicitado|pedido|fijado|respaldado)";

/** The same in the simple past. */
export const omitted =
  "(siguió|leyó|devolvió|respondió|contestó|registró|pagó|abonó|avisó|informó|comprobó|completó|actualizó|atendió|abrió|acudió|presentó|guardó|hizo|verificó|revisó|comunicó|notificó|facilitó|indicó|confirmó|cumplió|respetó|tuvo en cuenta|tuvo cuidado|prestó atención|entendió|supo|quiso|conservó|cerró|apagó|reclamó|consultó|estaba en casa|estuvo en casa|se encontraba|se presentó)";

/** What a customer is accused of. */
export const misdeed =
  "(roto|rompió|dañado|dañó|golpeado|golpeó|mojado|mojó|borrado|borró|desconectado|desconectó|manipulado|manipuló|forzado|forzó|equivocado|equivocó|confundido|confundió|malinterpretado|malinterpretó|provocado|provocó|causado|causó|bloqueado|bloqueó|eliminado|eliminó|desactivado|desactivó|derramado|derramó|ignorado|ignoró|incumplido|incumplió|olvidado|olvidó|descuidado|descuidó|tardado|tardó|rechazado|rechazó|perdido|extraviado|tirado|pulsado|apagado|entendido mal|hecho mal|estropeado|estropeó|sobrecargado|introducido mal|dejado caer|dejó caer|dejado abierto|dejado encendido)";

/** Work that is asked of a customer; beginnings, as pronouns hang on the end. */
export const chore =
  "(pagar*|abonar*|enviar*|devolver*|remitir*|mandar*|traer*|llevar*|llamar*|rellenar*|cumplimentar*|aportar*|presentar*|recoger*|imprimir*|comprar*|demostrar*|contactar*|acudir|asumir|descargar*|firmar*|escanear*|adjuntar*|reclamar*|solicitar*|desplazarse|personarse|registrarse|instalar*|reinstalar*|reiniciar*|restablecer*|configurar*|actualizar*|desmontar*|empaquetar*|embalar*|acreditar*|justificar*|facilitar*|gestionar*|tramitar*|dirigirse|ponerse|escribir*|costear*|sufragar*|correr con|adelantar*|ir a|pasar por|hacerse cargo|reenviar*|volver a|repetir*|pedir*|subir*|hablar con|crear*|hacer*)";

/** The same as an order. */
export const order =
  "(envíe*|mande*|remita*|remíta*|devuelva*|devuélva*|traiga*|tráiga*|lleve|llévelo|llévela|llame|llámenos|rellene*|cumplimente*|aporte*|presente|preséntese|preséntelo|recoja*|recójalo|imprima*|compre|descargue*|descárgue*|firme|fírmelo|escanee*|adjunte*|reclame*|solicite*|acuda|persónese|instale*|reinstale*|reinicie*|restablezca*|actualice*|desmonte*|embale*|empaquete*|acredite*|justifique*|facilite*|contacte|diríjase|póngase en contacto|ingrese|transfiera|regístrese|reenvíe*|abone|pague|haga llegar|háganos llegar|suba|gestione|tramite)";
