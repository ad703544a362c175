import type {ArchiveInput} from '../../../plugins/minutes/model/buildArchive';
import type {DateClaim} from '../../../plugins/minutes/reading/types';
import type {Registry, TopicHit} from '../../../plugins/minutes/registry/types';
import {makeParsed, makeSection} from '../meeting';

type Sample = {
  hash?: string;
  headings?: [string, ...string[]][];
  date?: string;
  hits?: TopicHit[];
  cancelled?: boolean;
  descriptiveTitle?: string;
};

export const NO_REGISTRY: Registry = {teams: [], topics: [], dates: {}, hash: ''};

/** A file as the reader gives it. Each heading with its lines; every section is ten lines long. */
export function sampleFile(path: string, sample: Sample = {}): ArchiveInput['files'][number] {
  const {hash = path, headings = [], date, hits = [], cancelled = false} = sample;
  const headingDates: DateClaim[] = date ? [{date, line: 1, text: date}] : [];
  const sections = headings.map(([heading, ...lines], index) =>
    makeSection({
      anchor: heading,
      level: heading === '' ? 0 : 2,
      heading,
      startLine: index * 10 + 1,
      endLine: index * 10 + 10,
      lines: lines.map((text, at) => ({line: index * 10 + 2 + at, text})),
    }),
  );
  const title = sample.descriptiveTitle && {descriptiveTitle: sample.descriptiveTitle};
  return {path, hash, hits, parsed: makeParsed({headingDates, sections, cancelled, ...title})};
}
