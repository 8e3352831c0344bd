import type { NewsletterWords } from '@/features/words/newsletters/en';

export const newsletters: NewsletterWords = {
  lists: 'Qué puede recibir',
  weekly: (weekday, hour) => `Cada ${weekday.toLocaleLowerCase('es')} a las ${hour}`,
  daily: (hour) => `Cada día con noticias, a las ${hour}`,
  latestCopy: (day) => `Leer el del ${day}`,
  nothingSentYet: 'Todavía no se ha enviado nada en esta lista.',
  afterwards: 'Podrá elegir sus listas cuando haya confirmado su dirección.',
  consentIn: 'Esta declaración en alemán',
  manage: 'Gestionar el boletín',
  issues: 'Lo enviado',
  digest: (list, day) => `${list}, ${day}`,
  pieces: (count) => (count === 1 ? 'Un artículo' : `${count} artículos`),
  nothingLeft: 'Ya no está disponible ningún artículo de este boletín.',
  allOf: (list) => `Todos los números de ${list}`,

  manageText:
    'Cada boletín termina con un enlace a su propia suscripción: cambiar de listas, hacer una pausa, usar otra dirección o darse de baja. Si no tiene ninguno a mano, escriba su dirección y le enviaremos el enlace.',
  sendLink: 'Enviarme el enlace',
  linkSent: {
    title: 'Mire su buzón',
    text: 'Si esta dirección recibe nuestro boletín, un correo con el enlace está en camino. Si no, no se ha enviado nada.',
    hint: '¿Nada en un cuarto de hora? Mire en la carpeta de correo no deseado o escríbanos.',
    back: 'Volver al boletín',
  },

  erased: {
    title: 'Borrado',
    text: 'Todo lo que guardábamos sobre su suscripción se ha borrado. No se enviará nada más a esta dirección, la escriba quien la escriba.',
    hint: 'Si algún día quiere volver a recibir MON, escríbanos: desde fuera nadie puede deshacerlo.',
    back: 'Volver al boletín',
  },

  confirm: {
    title: 'Confirme su dirección',
    text: (address, when) =>
      `El ${when} alguien escribió ${address} para recibir MON por correo electrónico. Si fue usted, pulse el botón. Si no, cierre esta página: no se enviará nada.`,
    moveText: (address, when) =>
      `El ${when} alguien pidió recibir sus boletines en ${address} a partir de ahora. Si fue usted, pulse el botón. Si no, cierre esta página: no cambiará nada.`,
    button: 'Sí, quiero recibir MON',
    moveButton: 'Sí, usar esta dirección',
    again: 'Ya está confirmada',
    againText: (address, when) => `${address} se confirmó el ${when}. No hay que hacer nada más.`,
    expired: 'Este enlace ha caducado',
    expiredText:
      'Un enlace de confirmación vale siete días. Entretanto no se ha enviado nada. Pida uno nuevo, es cosa de un minuto.',
    unknown: 'No conocemos este enlace',
    unknownText:
      'Quizá falte una parte: cópielo entero desde el correo. Las solicitudes que nadie confirma se borran a los catorce días; en ese caso, pida un enlace nuevo.',
    askAgain: 'Pedir un enlace nuevo',
    toPreferences: 'Sus boletines',
  },

  preferences: {
    title: 'Sus boletines',
    of: (address) => `Se envían a ${address}`,
    lists: 'Listas',
    language: 'Idioma de nuestros correos sobre su suscripción',
    save: 'Guardar',
    pause: 'Pausa',
    pauseText: 'Durante treinta días no se envía nada. Lo que salga entretanto no se enviará después.',
    pauseButton: 'Hacer una pausa de 30 días',
    pausedUntil: (day) => `No se envía nada hasta el ${day}.`,
    resume: 'Reanudar ahora',
    address: 'Otra dirección',
    addressText: 'Escribiremos a la nueva dirección. En cuanto la confirme, todo irá a ella.',
    newAddress: 'Nueva dirección de correo',
    addressButton: 'Cambiar la dirección',
    data: 'Sus datos',
    dataText: 'Todo lo que guardamos sobre su suscripción, con lo que aceptó y cuándo, en un archivo.',
    dataButton: 'Descargar mis datos',
    leave: 'Darse de baja',
    leaveText:
      'No recibirá ningún boletín más. La prueba de que una vez lo pidió se guarda tres años y después se borra.',
    leaveButton: 'Dejar todas las listas',
    erase: 'Borrar',
    eraseText:
      'Todo lo que guardamos sobre su suscripción se borra al momento y no volvemos a escribir nunca a esta dirección. De ella queda solo una huella que nadie puede leer. No se puede deshacer.',
    eraseTick: 'Sí, borrar todo',
    eraseButton: 'Borrar mis datos',
    left: 'Ahora no recibe ningún boletín. Elija una lista para volver a recibirlo.',
    done: {
      confirmed: 'Gracias. Su dirección está confirmada.',
      saved: 'Guardado.',
      paused: 'En pausa durante treinta días.',
      resumed: 'La pausa ha terminado.',
      letter: 'Hemos escrito a la nueva dirección. Hasta que la confirme, todo sigue igual.',
      moved: 'A partir de ahora recibe sus boletines en esta dirección.',
      left: 'Se ha dado de baja. No se le enviará nada más.',
      refused: 'Esa no es una dirección de correo válida. No ha cambiado nada.',
      tooMany:
        'Desde su red han llegado muchas peticiones en la última hora. Inténtelo más tarde: no ha cambiado nada.',
      unticked: 'No se ha borrado nada: marque la casilla si está seguro.',
    },
  },

  leave: {
    title: (list) => `Dejar ${list}`,
    text: (address, list) => `Pulse el botón y ${list} dejará de enviarse a ${address}.`,
    button: 'Sí, darme de baja',
    leftTitle: (list) => `Ha dejado ${list}`,
    leftText: 'No se le enviará nada más de esta lista.',
    others: (lists) => `Sigue recibiendo ${lists}.`,
    change: 'Cambiar de listas o dejarlas todas',
    unknown: 'No está en esta lista',
    unknownText: 'No se le envía nada por ella. Si aun así le llega algo, escríbanos: lo pararemos a mano.',
  },
};
