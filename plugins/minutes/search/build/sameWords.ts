import {fold, toWords} from '../fold';
import type {SameWords} from '../files';

/**
 * What minutes in one language call otherwise in the other: a German word, and the English ones for
 * it. What a community itself calls otherwise stands in its registry, as spellings of topics.
 */
export const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  abgelehnt: ['rejected', 'declined'],
  Abstimmung: ['vote', 'voting'],
  Aktualisierung: ['update', 'upgrade'],
  Anbieter: ['provider'],
  Anforderung: ['requirement'],
  angenommen: ['accepted', 'approved'],
  Anmeldung: ['login', 'registration'],
  Arbeitsgruppe: ['working group'],
  Aufgabe: ['task'],
  Ausfall: ['outage'],
  Ausschreibung: ['tender'],
  Authentifizierung: ['authentication'],
  Autorisierung: ['authorization'],
  Barrierefreiheit: ['accessibility'],
  Benutzer: ['user'],
  Berechtigung: ['permission'],
  Beschaffung: ['procurement'],
  Betrieb: ['operation'],
  Datenbank: ['database'],
  Datenschutz: ['privacy', 'data protection'],
  Datensicherung: ['backup'],
  Dokumentation: ['documentation'],
  Einladung: ['invitation'],
  Entwicklung: ['development'],
  Fehler: ['bug', 'error'],
  Fördermittel: ['funding', 'grant'],
  Frist: ['deadline'],
  Freigabe: ['approval', 'release'],
  Gesetz: ['law'],
  Haushalt: ['budget'],
  Hochverfügbarkeit: ['high availability'],
  Kosten: ['cost'],
  Kunde: ['customer'],
  Lastverteilung: ['load balancing'],
  Leistung: ['performance'],
  Lizenz: ['license', 'licence'],
  Mitglied: ['member'],
  Nachhaltigkeit: ['sustainability'],
  Netzwerk: ['network'],
  Normung: ['standardization'],
  Nutzer: ['user'],
  Öffentlichkeitsarbeit: ['public relations', 'marketing'],
  Protokoll: ['minutes'],
  quelloffen: ['open source'],
  Richtlinie: ['policy', 'guideline'],
  Rolle: ['role'],
  Satzung: ['statutes', 'bylaws'],
  Schlüssel: ['key'],
  Schnittstelle: ['interface'],
  Schulung: ['training'],
  Sicherheit: ['security'],
  Sitzung: ['meeting', 'session'],
  Speicher: ['storage', 'memory'],
  Standardisierung: ['standardization'],
  Störung: ['incident'],
  Tagesordnung: ['agenda'],
  Treffen: ['meeting'],
  Überwachung: ['monitoring'],
  Veranstaltung: ['event'],
  Verein: ['association'],
  Verfügbarkeit: ['availability'],
  Veröffentlichung: ['release', 'publication'],
  verschoben: ['postponed'],
  Verschlüsselung: ['encryption'],
  Vertrag: ['contract'],
  Verwaltung: ['administration'],
  verworfen: ['rejected', 'dropped'],
  Vorschlag: ['proposal'],
  Vorstand: ['board'],
  Wahl: ['election'],
  Wartung: ['maintenance'],
  Webseite: ['website'],
  Werkzeug: ['tool'],
  Zertifikat: ['certificate'],
  Zertifizierung: ['certification'],
  Zeitplan: ['schedule', 'timeline'],
  Zugriff: ['access'],
  Zuständigkeit: ['responsibility'],
};

const toPlain = (text: string): string =>
  toWords(text)
    .map(({term}) => fold(term))
    .join(' ');

/**
 * The rows of which the minutes have a word, folded: others find nothing.
 * @param isTerm true for words that the index has.
 */
export function selectSameWords(
  rows: Readonly<Record<string, readonly string[]>>,
  isTerm: (term: string) => boolean,
): SameWords {
  return Object.entries(rows)
    .map(([word, others]): SameWords[number] => [toPlain(word), others.map(toPlain)])
    .filter(([word, others]) =>
      [word, ...others].some((name) => name !== '' && name.split(' ').every(isTerm)),
    );
}
