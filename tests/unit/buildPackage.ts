import {buildPackage} from '../../plugins/minutes/build.mjs';

/** Runs once before all unit tests. */
export default async function setUp(): Promise<void> {
  await buildPackage();
}
