import {expect, it} from 'vitest';
import {createAgendaSweeper} from '../../../plugins/minutes/model/agendaFurniture';

const toDocument = (...texts: string[]) => ({
  team: 'crew',
  agenda: texts.map((text, line) => ({text, anchor: '', line})),
});
const textsOf = (agenda: {text: string}[]) => agenda.map(({text}) => text);

const often = Array.from({length: 4}, (_, i) => toDocument(`Welcome (@kim-${i})`, `Soup ${i}`));

it('leaves out what stands on most agendas of a team, however it is written', () => {
  const sweep = createAgendaSweeper([...often, toDocument('Bread'), toDocument('Salt')]);
  expect(textsOf(sweep(toDocument('1. WELCOME:', 'Bread')))).toEqual(['Bread']);
  expect(textsOf(sweep({...toDocument('Welcome'), team: 'others'}))).toEqual(['Welcome']);
});

it('leaves an agenda of nothing else as it is', () => {
  const sweep = createAgendaSweeper([...often, toDocument('Bread'), toDocument('Salt')]);
  expect(textsOf(sweep(toDocument('Welcome')))).toEqual(['Welcome']);
});

it('asks for enough documents, and for more than half of them', () => {
  const few = createAgendaSweeper([...often, toDocument('Bread')]);
  expect(textsOf(few(toDocument('Welcome', 'Bread')))).toEqual(['Welcome', 'Bread']);
  const others = Array.from({length: 4}, () => toDocument('Salt'));
  const half = createAgendaSweeper([...often, ...others]);
  expect(textsOf(half(toDocument('Welcome', 'Bread')))).toEqual(['Welcome', 'Bread']);
});
