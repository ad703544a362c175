import {fold, toWords} from '../fold';
import type {SameWords} from '../files';

/**
 * What minutes in one language call otherwise in the other: a German word, and the English ones for
 * it. What a community itself calls otherwise stands in its registry, as spellings of topics.
 */
export const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  abgelehnt: ['rejected', 'declined'],
  Abrechnung: ['billing', 'metering'],
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
  Bereitstellung: ['deployment', 'provisioning'],
  Bericht: ['report'],
  Beschaffung: ['procurement'],
  Beschluss: ['decision', 'resolution'],
  Betrieb: ['operation'],
  Datenbank: ['database'],
  Datenschutz: ['privacy', 'data protection'],
  Datensicherung: ['backup'],
  Doku: ['documentation'],
  Dokumentation: ['documentation'],
  Einladung: ['invitation'],
  Entscheidung: ['decision'],
  Entwicklung: ['development'],
  Fahrplan: ['roadmap'],
  Fehler: ['bug', 'error'],
  Fördermittel: ['funding', 'grant'],
  Freigabe: ['approval', 'release'],
  Frist: ['deadline'],
  Gesetz: ['law'],
  getrennt: ['split', 'separate'],
  Haushalt: ['budget'],
  Hochverfügbarkeit: ['high availability'],
  Identität: ['identity'],
  Köln: ['Cologne'],
  Konformität: ['conformance', 'compliance'],
  Kosten: ['cost'],
  Kunde: ['customer'],
  Lastverteiler: ['load balancer'],
  Lastverteilung: ['load balancing'],
  Leistung: ['performance'],
  Lizenz: ['license', 'licence'],
  Mandant: ['tenant'],
  Meilenstein: ['milestone'],
  Mitglied: ['member'],
  München: ['Munich'],
  Nachhaltigkeit: ['sustainability'],
  Netzwerk: ['network'],
  Normung: ['standardization'],
  Nutzer: ['user'],
  Nürnberg: ['Nuremberg'],
  Öffentlichkeitsarbeit: ['public relations', 'marketing'],
  Pflicht: ['mandatory', 'required'],
  Protokoll: ['minutes'],
  Protokollierung: ['logging'],
  quelloffen: ['open source'],
  Rechenzentrum: ['data center'],
  Richtlinie: ['policy', 'guideline'],
  Rolle: ['role'],
  Satzung: ['statutes', 'bylaws'],
  Schlüssel: ['key'],
  Schnittstelle: ['interface'],
  Schulung: ['training'],
  Schwachstelle: ['vulnerability'],
  Sicherheit: ['security'],
  Sicherheitslücke: ['vulnerability'],
  Sitzung: ['meeting', 'session'],
  Speicher: ['storage', 'memory'],
  Standardisierung: ['standardization'],
  Störung: ['incident'],
  Tagesordnung: ['agenda'],
  Treffen: ['meeting'],
  Überwachung: ['monitoring'],
  Umfrage: ['survey'],
  Veranstaltung: ['event'],
  Verein: ['association'],
  Verfügbarkeit: ['availability'],
  Veröffentlichung: ['release', 'publication'],
  Verschlüsselung: ['encryption'],
  verschoben: ['postponed', 'moved', 'rescheduled'],
  Vertrag: ['contract'],
  Verwaltung: ['administration'],
  verworfen: ['rejected', 'dropped'],
  Vorschlag: ['proposal'],
  Vorstand: ['board'],
  Wahl: ['election'],
  Wartung: ['maintenance'],
  Webseite: ['website'],
  Werkzeug: ['tool'],
  Wiederherstellung: ['restore', 'recovery'],
  Zeitplan: ['schedule', 'timeline'],
  Zertifikat: ['certificate'],
  Zertifizierung: ['certification'],
  Zugriff: ['access'],
  Zusammenarbeit: ['collaboration', 'cooperation'],
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
