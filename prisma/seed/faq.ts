type Translation = { question: string; variants: string[]; answer: string; keywords: string[] };

export type DemoFaq = { externalId: string; audience: string; de: Translation; en: Translation };

/** The first entries the client and its customer agreed on. */
export const nordrueckFaq: DemoFaq[] = [
  {
    externalId: 'NIT-001',
    audience: 'users',
    de: {
      question: 'Ich habe die Adresse der Anwendung vergessen. Wo finde ich sie?',
      variants: ['Wie lautet die URL?', 'Wie komme ich auf die Startseite?'],
      answer:
        'Die Adresse steht in der Einladungs-Mail Ihres Kontos und im Intranet unter „Anwendungen“. Geben Sie sie in die Adresszeile des Browsers ein und legen Sie ein Lesezeichen an. Kommt eine Fehlerseite, prüfen Sie bitte, ob Sie im Firmennetz oder im VPN sind.',
      keywords: ['URL', 'Adresse', 'Link', 'Anmeldung'],
    },
    en: {
      question: 'I forgot the application’s URL. Where do I find it?',
      variants: ['What is the link?', 'How do I get to the start page?'],
      answer:
        'The address is in the invitation e-mail of your account and on the intranet under “Applications”. Type it into the browser’s address bar and bookmark it. If you see an error page, check that you are on the company network or VPN.',
      keywords: ['URL', 'address', 'link', 'sign in'],
    },
  },
  {
    externalId: 'NIT-002',
    audience: 'users',
    de: {
      question: 'Wie richte ich eine Urlaubsvertretung ein?',
      variants: ['Wer sieht meine Fälle im Urlaub?', 'Stellvertretung eintragen'],
      answer:
        'Öffnen Sie Ihr Profil und wählen Sie „Vertretung“. Geben Sie die Person sowie ersten und letzten Tag an und speichern Sie. Die Vertretung sieht in dieser Zeit Ihre Fälle und darf sie bearbeiten; eigene Verträge darf sie dabei nicht freigeben.',
      keywords: ['Urlaub', 'Vertretung', 'Abwesenheit', 'Stellvertreter'],
    },
    en: {
      question: 'How do I set up a vacation substitution?',
      variants: ['Who sees my cases while I am away?', 'Enter a deputy'],
      answer:
        'Open your profile and choose “Substitution”. Enter the person and the first and last day, then save. During that time the substitute sees your cases and may work on them, but may not approve contracts of their own.',
      keywords: ['vacation', 'holiday', 'substitute', 'deputy', 'absence'],
    },
  },
  {
    externalId: 'NIT-003',
    audience: 'users',
    de: {
      question: 'Woran erkenne ich Pflichtfelder?',
      variants: ['Was bedeutet der Stern?', 'Welche Felder muss ich ausfüllen?'],
      answer:
        'Pflichtfelder tragen einen Stern (*) hinter der Bezeichnung. Manche Felder werden erst durch eine andere Antwort zur Pflicht, zum Beispiel die Menge, wenn Nikotinkonsum angegeben ist. Fehlt beim Weiterblättern etwas, wird das Feld rot umrandet und die Meldung darüber nennt es.',
      keywords: ['Pflichtfeld', 'Stern', 'Eingabe', 'Formular'],
    },
    en: {
      question: 'How do I recognise mandatory fields?',
      variants: ['What does the asterisk mean?', 'Which fields must I fill in?'],
      answer:
        'Mandatory fields carry an asterisk (*) after their label. Some become mandatory through another answer, for example the amount when nicotine use is stated. If something is missing when you turn the page, the field gets a red frame and the message above names it.',
      keywords: ['mandatory', 'required', 'asterisk', 'form'],
    },
  },
  {
    externalId: 'NIT-004',
    audience: 'users',
    de: {
      question: 'Ich komme nicht über Seite drei des Antrags hinaus. Was mache ich falsch?',
      variants: ['Seite 3 lässt sich nicht abschließen', 'Weiter-Knopf geht nicht auf der Gesundheitsseite'],
      answer:
        'Auf Seite drei stehen die Gesundheitsfragen. Sie lässt sich erst bearbeiten, wenn die Einwilligung zur Verarbeitung von Gesundheitsdaten am Seitenanfang erteilt ist. Prüfen Sie danach Größe und Gewicht (in cm und kg) und ob zu jeder mit „Ja“ beantworteten Frage die Angaben darunter vollständig sind.',
      keywords: ['Seite drei', 'Gesundheit', 'Einwilligung', 'weiter'],
    },
    en: {
      question: 'I can’t get past page three of the application. What am I doing wrong?',
      variants: ['Page 3 cannot be completed', 'The next button does nothing on the health page'],
      answer:
        'Page three holds the health questions. It can only be filled in after the consent to process health data at its top has been given. Then check height and weight (in cm and kg), and that every question answered “yes” has its details below completed.',
      keywords: ['page three', 'health', 'consent', 'next'],
    },
  },
];
