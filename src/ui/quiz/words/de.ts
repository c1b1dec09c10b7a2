import type { Translation } from './words.ts';

export const translation: Translation = {
  quiz: {
    lang: 'de',
    item: (number, of) => `Aufgabe ${number} von ${of}`,
    overview: 'Übersicht',
    answered: (count, of) => `${count} von ${of} beantwortet`,
    hint: (number, of) => (of === 1 ? 'Hinweis' : `Hinweis ${number} von ${of}`),
    showHint: (number, of, cost) =>
      `${of === 1 ? 'Hinweis' : `Hinweis ${number} von ${of}`} zeigen${cost > 0 ? `, kostet ${cost} %` : ''}`,
    flag: 'Merken',
    doubt: 'Ich bin nicht sicher',
    answer: 'Antworten',
    incomplete: 'Es gibt noch keine Antwort.',
    next: 'Nächste Aufgabe',
    result: 'Zum Ergebnis',
    right: 'Richtig.',
    wrong: 'Nicht richtig.',
    partly: (points) => `Teilweise richtig: ${points} von 1 Punkt.`,
    lessForHints: (points) => `Richtig, mit Hinweisen: ${points} von 1 Punkt.`,
    explanation: 'Erklärung',
    outdated: 'Diese Aufgabe hat sich seit Ihrer Antwort geändert; jene Antwort zählt hier nicht.',
    allAtOnce: 'Alle Aufgaben auf einmal zeigen',
    oneAtATime: 'Eine Aufgabe nach der anderen zeigen',
  },
  choice: {
    several: 'Mehrere Antworten können richtig sein.',
    option: {
      hit: 'Ihre Antwort, richtig',
      key: 'Richtige Antwort',
      missed: 'Richtig, nicht gewählt',
      false: 'Ihre Antwort',
    },
  },
  sequence: {
    order: 'Bringen Sie die Schritte mit den Knöpfen in die richtige Reihenfolge.',
    up: 'Nach oben',
    down: 'Nach unten',
    moved: (place, of) => `Jetzt an Stelle ${place} von ${of}.`,
    inPlace: 'An der richtigen Stelle',
    placedAt: (place) => `Bei Ihnen an Stelle ${place}`,
  },
  matching: {
    match: 'Wählen Sie zu jedem, was dazu gehört.',
    choose: 'Wählen',
    matched: 'Ihre Antwort, richtig',
    matchedTo: (target) => `Ihre Wahl: ${target}`,
  },
  written: {
    write: 'Ihre Antwort',
    writeNumber: 'Ihre Antwort, eine Zahl',
    yourAnswer: 'Ihre Antwort',
    rightAnswer: 'Richtige Antwort',
  },
  finding: {
    whichLine: 'In welcher Zeile?',
    line: (number, code) => `${number}: ${code}`,
    noLine: 'In keiner',
    lineResult: (given, key) => {
      const named = (line: number | null) => (line === null ? 'keine Zeile' : `Zeile ${line}`);
      return `Es ist ${named(key)}${given === key ? '.' : `, nicht ${given === null ? 'keine' : named(given)}.`}`;
    },
  },
  repair: {
    yourAnswer: 'Ihre Antwort',
    repair:
      'Ändern Sie das YAML, bis nichts mehr gefunden wird, ohne zu löschen, was da ist. Dann antworten Sie.',
    mended: 'Behoben: angenommen und sauber.',
    broken: 'Noch nicht behoben. Sie können trotzdem antworten und sehen dann, wie es geht.',
    solution: 'Eine Lösung',
  },
  overview: {
    rightOf: (right, of) => `${right} von ${of} richtig`,
    minutes: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
    points: (points, of, formula) => `${points} von ${of} Punkten. Jede Aufgabe gibt ${formula}.`,
    formulas: {
      'all-or-nothing': '1, wenn alle Teile richtig sind, sonst 0',
      'right-minus-wrong': '(richtige − falsche) ÷ Teile der Lösung, mindestens 0',
      'per-position': 'richtige Teile ÷ alle Teile',
    },
    passed: (mark) => `Bestanden: nötig sind ${mark} %.`,
    failed: (mark) => `Nicht bestanden: nötig sind ${mark} %.`,
    lucky: (count) => `${count} richtig, obwohl unsicher: vielleicht Glück.`,
    misconceived: (count) => `${count} falsch, obwohl sicher: Fangen Sie dort an.`,
    retryAll: 'Von vorn beginnen',
    retryWrong: (count) => (count === 1 ? 'Die falsche noch einmal' : `Die ${count} falschen noch einmal`),
    resume: 'Weiter',
    state: { right: 'richtig', wrong: 'nicht richtig', open: 'nicht beantwortet' },
    flagged: 'gemerkt',
  },
  storage: {
    blocked: 'Dieser Browser bewahrt für die Seite nichts auf: Ihre Antworten gelten, bis Sie sie verlassen.',
    full: 'Der Browser hat keinen Platz mehr: Was Sie jetzt antworten, gilt, bis Sie die Seite verlassen.',
    damaged:
      'Einige Ihrer früheren Antworten waren nicht lesbar. Eine Kopie ist aufbewahrt; Sie können weitermachen.',
    newer:
      'Ihre Antworten wurden von einer späteren Fassung des Kurses gespeichert. Sie sind sicher und werden hier nicht gezeigt.',
  },
  static: {
    start: 'Quiz beginnen',
    order: 'Bringen Sie die Schritte in die richtige Reihenfolge.',
    write: 'Schreiben Sie eine kurze Antwort auf.',
    writeNumber: 'Schreiben Sie eine Zahl auf.',
    find: 'Sagen Sie, was gefunden wird und in welcher Zeile.',
    mend: 'Bringen Sie das YAML in Ordnung.',
    targets: 'Zur Auswahl',
    showHint: 'Hinweis zeigen',
    showAnswer: 'Antwort zeigen',
    onLine: (line) => `In Zeile ${line}`,
    onNoLine: 'In keiner Zeile',
    isRight: (option) => `${option}: richtig.`,
    isWrong: (option) => `${option}: falsch.`,
  },
};
