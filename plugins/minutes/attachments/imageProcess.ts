import {type ChildProcess, fork} from 'node:child_process';
import type {RenderedImage, renderImage} from './attachmentImage';
import type {ImageQuestion, ImageReply} from './imageTask';
import {findTask} from '../ownFiles';

/** A picture that takes longer is given up. */
const TIME_LIMIT_MS = 60_000;

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

function startHelper(file: string, timeLimit: number): Helper {
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
        const timer = setTimeout(() => child.kill('SIGKILL'), timeLimit);
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
  /** Like `renderImage`. */
  render: typeof renderImage;
  /** To be called when nothing more is to be rendered. */
  end: () => void;
};

/**
 * Renders pictures in a process of its own, started with the first one: what the image library
 * takes, a quarter of a build's memory, goes back to the system with it, and a picture on which
 * it ends or hangs is given up instead of the build. Whoever was with it then is tried once more,
 * alone.
 * @param program absolute path of what the process runs.
 * @param timeLimit for one picture, in milliseconds.
 */
export function createImageProcess(
  program = findTask('imageTask').file,
  timeLimit = TIME_LIMIT_MS,
): ImageProcess {
  let helper: Promise<Helper> | undefined;
  let count = 0;
  const start = async () => startHelper(program, timeLimit);
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
