import type { NewsletterWords } from '@/features/words/newsletters/en';

export const newsletters: NewsletterWords = {
  lists: 'Was Sie erhalten können',
  weekly: (weekday, hour) => `Jeden ${weekday} um ${hour} Uhr`,
  daily: (hour) => `An jedem Tag mit Nachrichten um ${hour} Uhr`,
  latestCopy: (day) => `Die Ausgabe vom ${day} lesen`,
  nothingSentYet: 'Auf dieser Liste wurde noch nichts verschickt.',
  afterwards: 'Ihre Listen wählen Sie, nachdem Sie Ihre Adresse bestätigt haben.',
  consentIn: 'Diese Erklärung auf Deutsch',
  manage: 'Newsletter verwalten',
  issues: 'Was verschickt wurde',
  digest: (list, day) => `${list}, ${day}`,
  pieces: (count) => (count === 1 ? 'Ein Beitrag' : `${count} Beiträge`),
  nothingLeft: 'Keiner der Beiträge dieser Ausgabe ist noch verfügbar.',
  allOf: (list) => `Alle Ausgaben von ${list}`,

  manageText:
    'Am Ende jedes Newsletters steht ein Link zu Ihrem Abonnement: Listen ändern, pausieren, eine andere Adresse angeben, abmelden. Haben Sie keinen zur Hand, geben Sie Ihre Adresse ein; wir schicken den Link dorthin.',
  sendLink: 'Link zusenden',
  linkSent: {
    title: 'Sehen Sie in Ihr Postfach',
    text: 'Wenn diese Adresse unseren Newsletter erhält, ist eine E-Mail mit dem Link unterwegs. Wenn nicht, wurde nichts verschickt.',
    hint: 'Nach einer Viertelstunde nichts da? Sehen Sie im Spam-Ordner nach oder schreiben Sie uns.',
    back: 'Zurück zum Newsletter',
  },

  erased: {
    title: 'Gelöscht',
    text: 'Alles, was wir zu Ihrem Abonnement gespeichert hatten, ist gelöscht. An diese Adresse wird nichts mehr geschickt, wer immer sie eingibt.',
    hint: 'Möchten Sie MON eines Tages wieder erhalten, schreiben Sie uns: Von außen kann das niemand rückgängig machen.',
    back: 'Zur Startseite',
  },

  confirm: {
    title: 'Adresse bestätigen',
    text: (address, when) =>
      `Am ${when} hat jemand ${address} eingegeben, um MON per E-Mail zu erhalten. Waren Sie es, klicken Sie auf den Knopf. Waren Sie es nicht, schließen Sie diese Seite: Es wird nichts verschickt.`,
    moveText: (address, when) =>
      `Am ${when} hat jemand darum gebeten, die Newsletter künftig an ${address} zu senden. Waren Sie es, klicken Sie auf den Knopf. Waren Sie es nicht, schließen Sie diese Seite: Es ändert sich nichts.`,
    button: 'Ja, senden Sie mir MON',
    moveButton: 'Ja, diese Adresse verwenden',
    again: 'Schon bestätigt',
    againText: (address, when) => `${address} wurde am ${when} bestätigt. Mehr ist nicht zu tun.`,
    expired: 'Dieser Link ist abgelaufen',
    expiredText:
      'Ein Bestätigungslink gilt sieben Tage. Inzwischen wurde nichts verschickt. Fordern Sie einen neuen an, es dauert eine Minute.',
    unknown: 'Diesen Link kennen wir nicht',
    unknownText:
      'Vielleicht fehlt ein Stück: Kopieren Sie ihn ganz aus der E-Mail. Anfragen, die niemand bestätigt, werden nach vierzehn Tagen gelöscht; dann fordern Sie einen neuen Link an.',
    askAgain: 'Neuen Link anfordern',
    toPreferences: 'Ihre Newsletter',
  },

  preferences: {
    title: 'Ihre Newsletter',
    of: (address) => `Gehen an ${address}`,
    lists: 'Listen',
    language: 'Sprache unserer E-Mails zu Ihrem Abonnement',
    save: 'Speichern',
    pause: 'Pause',
    pauseText: 'Dreißig Tage lang wird nichts verschickt. Was inzwischen erscheint, wird nicht nachgeschickt.',
    pauseButton: '30 Tage pausieren',
    pausedUntil: (day) => `Bis zum ${day} wird nichts verschickt.`,
    resume: 'Jetzt fortsetzen',
    address: 'Andere Adresse',
    addressText: 'Wir schreiben an die neue Adresse. Sobald Sie dort bestätigen, geht alles dorthin.',
    newAddress: 'Neue E-Mail-Adresse',
    addressButton: 'Adresse ändern',
    data: 'Ihre Daten',
    dataText: 'Alles, was zu Ihrem Abonnement gespeichert ist, mit dem, was Sie wann erklärt haben, als Datei.',
    dataButton: 'Meine Daten herunterladen',
    leave: 'Abmelden',
    leaveText:
      'Sie erhalten keinen Newsletter mehr. Der Nachweis, dass Sie ihn einmal angefordert haben, wird drei Jahre aufbewahrt und dann gelöscht.',
    leaveButton: 'Von allen Listen abmelden',
    erase: 'Löschen',
    eraseText:
      'Alles, was wir zu Ihrem Abonnement gespeichert haben, wird sofort gelöscht, und wir schreiben nie wieder an diese Adresse. Von ihr selbst bleibt nur ein Fingerabdruck, den niemand lesen kann. Das lässt sich nicht rückgängig machen.',
    eraseTick: 'Ja, alles löschen',
    eraseButton: 'Meine Daten löschen',
    left: 'Sie erhalten zurzeit keinen Newsletter. Wählen Sie eine Liste, um wieder einen zu erhalten.',
    done: {
      confirmed: 'Vielen Dank. Ihre Adresse ist bestätigt.',
      saved: 'Gespeichert.',
      paused: 'Für dreißig Tage pausiert.',
      resumed: 'Die Pause ist beendet.',
      letter: 'Wir haben an die neue Adresse geschrieben. Bis Sie dort bestätigen, bleibt alles, wie es ist.',
      moved: 'Ihre Newsletter kommen künftig an diese Adresse.',
      left: 'Sie sind abgemeldet. Es wird nichts mehr verschickt.',
      refused: 'Das ist keine gültige E-Mail-Adresse. Es hat sich nichts geändert.',
      tooMany:
        'Aus Ihrem Netz kamen in dieser Stunde sehr viele Anfragen. Bitte versuchen Sie es später noch einmal: Es hat sich nichts geändert.',
      unticked: 'Es wurde nichts gelöscht: Setzen Sie das Häkchen, wenn Sie es wirklich wollen.',
    },
  },

  leave: {
    title: (list) => `${list} abbestellen`,
    text: (address, list) => `Klicken Sie auf den Knopf, und ${list} geht nicht mehr an ${address}.`,
    button: 'Ja, abbestellen',
    leftTitle: (list) => `${list} ist abbestellt`,
    leftText: 'Sie erhalten nichts mehr davon.',
    others: (lists) => `Sie erhalten weiterhin ${lists}.`,
    change: 'Listen ändern oder alle abbestellen',
    unknown: 'Sie stehen nicht auf dieser Liste',
    unknownText:
      'Auf ihr wird Ihnen nichts geschickt. Kommt dennoch etwas, schreiben Sie uns: Wir halten es von Hand an.',
  },
};
