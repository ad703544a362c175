import {EditMap} from 'micromark-util-edit-map';

/**
 * The parser's list of edits copies every event of the document for each of its edits, so that a
 * file of 64 kB with many lists or quotes takes half a minute. Nothing before the first edit
 * changes: only what comes after it is put together anew, with the same result.
 */
EditMap.prototype.consume = function consume(this: EditMap, events): undefined {
  const edits = this.map.sort(([a], [b]) => a - b);
  const start = edits[0]?.[0] ?? events.length;
  const rest = events.splice(start);
  let from = 0;
  for (const [index, removed, added] of edits) {
    append(events, rest.slice(from, index - start));
    append(events, added);
    from = index - start + removed;
  }
  append(events, rest.slice(from));
  this.map.length = 0;
  this.index.clear();
};

function append<T>(list: T[], added: readonly T[]): void {
  for (const item of added) {
    list.push(item);
  }
}
