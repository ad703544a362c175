import type {Problem} from '../types';
import {type Container, takeContainers} from './containers';
import {hideComments} from './hideComments';
import {repairLines} from './repairLines';
import {scanLines} from './scanLines';
import {looksLikeSlides, markSlideBreaks, type SlideBreaks} from './slides';

export type RepairedSource = {
  /** Markdown with as many lines as the file. */
  text: string;
  isSlides: boolean;
  /** 1-based lines of the separators between slides. */
  slideBreaks: SlideBreaks;
  containers: Container[];
  problems: Problem[];
};

/** Body of a file (front matter emptied) → what the Markdown parser gets. Never throws. */
export function repairSource(body: string, slides: boolean): RepairedSource {
  const lines = scanLines(body);
  const isSlides = slides || looksLikeSlides(lines);
  const problems = body.includes('<') ? hideComments(lines) : [];
  const slideBreaks = isSlides ? markSlideBreaks(lines) : new Map<number, boolean>();
  const containers = body.includes(':::') ? takeContainers(lines) : [];
  repairLines(lines);
  return {
    text: lines.map((line) => line.text).join('\n'),
    isSlides,
    slideBreaks,
    containers,
    problems,
  };
}
