import {type ChildProcess, fork} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout} from 'node:timers/promises';
import type {ImageReply} from './imageTask';
import type {Render} from './render';

/** In seconds: an image that takes longer is given up. Drawings may be made to be endless. */
const LIMITS = {picture: 60, drawing: 10};

const toBuffer = <T extends {bytes: Uint8Array}>(file: T) => ({
  ...file,
  bytes: Buffer.from(file.bytes),
});

export type ImageProcess = {
  /** One image at a time. */
  render: Render;
  /** To be called when nothing more is to be rendered. */
  end: () => void;
};

/**
 * Renders images in a process of its own, started with the first one: what the image library takes,
 * a quarter of a build's memory, goes back to the system with it, and an image on which it ends or
 * hangs is given up instead of the build.
 * @param program absolute path of what the process runs.
 */
export function createImageProcess(program: string, limits = LIMITS): ImageProcess {
  let child: ChildProcess | undefined;
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    async render(bytes, type) {
      if (!child?.connected) child = fork(program, {serialization: 'advanced', execArgv: []});
      const seconds = type === 'svg' ? limits.drawing : limits.picture;
      const settled = new AbortController();
      const {signal} = settled;
      const giveUp = (reason: string) => {
        end();
        throw new Error(reason);
      };
      try {
        const answer = once(child, 'message', {signal}) as Promise<[ImageReply]>;
        const ended = once(child, 'exit', {signal});
        const late = setTimeout(seconds * 1000, undefined, {signal});
        child.send({bytes, type});
        const [reply] = await Promise.race([
          answer,
          ended.then(() => giveUp('the program that reads images ended')),
          late.then(() => giveUp(`it takes longer than ${seconds} seconds`)),
        ]);
        if ('reason' in reply) throw new Error(reply.reason);
        const {display, original, ...rest} = reply.image;
        return {
          ...rest,
          display: toBuffer(display),
          ...(original && {original: toBuffer(original)}),
        };
      } finally {
        settled.abort();
      }
    },
    end,
  };
}
