import {type ChildProcess, fork} from 'node:child_process';
import type {RenderedImage} from './attachmentImage';
import type {ImageQuestion, ImageReply} from './imageTask';
import type {Render} from './render';
import {findTask} from '../ownFiles';

/** In seconds: an image that takes longer is given up. Drawings may be made to be endless. */
const LIMITS = {picture: 60, drawing: 10};

/** The process ended, or was ended, before it had answered. */
class Ended extends Error {}

type Helper = {
  render: (question: ImageQuestion) => Promise<RenderedImage>;
  end: () => void;
};

const toBuffers = (image: RenderedImage): RenderedImage => ({
  ...image,
  display: {...image.display, bytes: Buffer.from(image.display.bytes)},
  ...(image.original && {
    original: {...image.original, bytes: Buffer.from(image.original.bytes)},
  }),
});

function startHelper(file: string, limits: typeof LIMITS): Helper {
  const child: ChildProcess = fork(file, {serialization: 'advanced', execArgv: []});
  const waiting = new Map<number, (reply: ImageReply | Ended) => void>();
  child.on('message', (reply: ImageReply) => waiting.get(reply.id)?.(reply));
  const fail = () =>
    waiting.forEach((answer) => answer(new Ended('the program that reads images ended')));
  child.on('error', fail);
  child.on('exit', fail);
  return {
    render: (question) =>
      new Promise((resolve, reject) => {
        const seconds = question.type === 'svg' ? limits.drawing : limits.picture;
        const timer = setTimeout(() => {
          reject(new Error(`it takes longer than ${seconds} seconds`));
          child.kill('SIGKILL');
        }, seconds * 1000);
        waiting.set(question.id, (reply) => {
          clearTimeout(timer);
          waiting.delete(question.id);
          if (reply instanceof Ended) {
            reject(reply);
          } else if ('reason' in reply) {
            reject(new Error(reply.reason));
          } else {
            resolve(toBuffers(reply.image));
          }
        });
        child.send(question, (error) => error && fail());
      }),
    end: () => child.kill(),
  };
}

export type ImageProcess = {
  render: Render;
  /** To be called when nothing more is to be rendered. */
  end: () => void;
};

/**
 * Renders images in a process of its own, started with the first one: what the image library takes,
 * a quarter of a build's memory, goes back to the system with it, and an image on which it ends or
 * hangs is given up instead of the build. Whoever was with it then is tried once more, alone.
 * @param program absolute path of what the process runs.
 */
export function createImageProcess(
  program = findTask('imageTask').file,
  limits = LIMITS,
): ImageProcess {
  let helper: Promise<Helper> | undefined;
  let count = 0;
  const start = async () => startHelper(program, limits);
  return {
    async render(bytes, type) {
      count += 1;
      const question = {id: count, bytes, type};
      helper ??= start();
      const mine = helper;
      try {
        return await (await mine).render(question);
      } catch (error) {
        if (!(error instanceof Ended)) throw error;
        if (helper === mine) helper = undefined;
        const alone = await start();
        return await alone.render(question).finally(alone.end);
      }
    },
    end() {
      helper?.then(({end}) => end()).catch(() => undefined);
      helper = undefined;
    },
  };
}
