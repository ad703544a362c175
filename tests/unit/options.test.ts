import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {validate} from './runPlugin';

describe('options', () => {
  it('may be left out altogether', async () => {
    expect(await validate(undefined)).toMatchInlineSnapshot(`
      {
        "apiTexts": false,
        "exclude": [
          "**/template.md",
          "**/node_modules/**",
          "**/.*/**",
        ],
        "id": "default",
        "include": [
          "**/*.md",
        ],
        "onProblem": "warn",
        "path": "minutes",
        "privacy": {
          "mailingLists": [
            "lists.*",
          ],
          "maskEmails": true,
          "maskPhones": true,
        },
        "routeBasePath": "minutes",
        "source": {},
        "standards": {
          "tracks": {},
        },
      }
    `);
  });

  it('are taken as they are where they are given, and completed where they are not', async () => {
    const options = {
      id: 'notes',
      path: '../archive',
      routeBasePath: 'a/b',
      registryPath: 'registry',
      include: ['*/*.md'],
      exclude: [],
      source: {
        repository: 'https://git.example.org/minutes',
        commit: 'abcdef0',
        directory: 'docs/minutes',
        license: 'House rules',
      },
      privacy: {maskPhones: false},
      standards: {url: 'https://example.org/scs-{number}'},
      apiTexts: true,
      onProblem: 'throw',
    };
    expect(await validate(options)).toEqual({
      ...options,
      routeBasePath: '/a/b',
      privacy: {...options.privacy, maskEmails: true, mailingLists: ['lists.*']},
      standards: {...options.standards, tracks: {}},
    });
  });

  it('find the registry that a preset brings', async () => {
    const {registryPath = ''} = await validate({preset: 'scs'});
    expect(fs.existsSync(path.join(registryPath, 'registry.yml'))).toBe(true);
    expect(await validate({preset: 'scs'})).not.toHaveProperty('preset');
  });

  it.each<[object, string | RegExp]>([
    [{paths: 'minutes'}, '"paths" is not allowed; allowed are path, routeBasePath, preset, '],
    [{paths: 'minutes'}, 'apiTexts, onProblem, id'],
    [
      {privacy: {maskEmail: true}},
      /"privacy.maskEmail" is not allowed; allowed are maskEmails, maskPhones, mailingLists$/,
    ],
    [{source: {repo: 'x'}}, '"source.repo" is not allowed; allowed are repository, branch, '],
    [{preset: 'SCS'}, '"preset" must be [scs]'],
    [{preset: 'scs', registryPath: 'a'}, 'conflict between optional exclusive peers'],
    [{path: 7}, '"path" must be a string'],
    [{team: 'a/b'}, 'fails to match the name of a folder pattern'],
    [{path: ''}, '"path" is not allowed to be empty'],
    [{include: '**/*.md'}, '"include" must be an array'],
    [{include: []}, '"include" must contain at least 1 items'],
    [{exclude: [1]}, '"exclude[0]" must be a string'],
    [{routeBasePath: '/'}, '"routeBasePath" contains an invalid value'],
    [{routeBasePath: ''}, '"routeBasePath" contains an invalid value'],
    [{source: {commit: 'main'}}, 'fails to match the commit id pattern'],
    [{source: {commit: 'abc'}}, 'fails to match the commit id pattern'],
    [{source: {directory: '../other'}}, 'fails to match the folder inside the repository pattern'],
    [{source: {directory: 'a/..'}}, 'fails to match the folder inside the repository pattern'],
    [{source: {directory: '/a'}}, 'fails to match the folder inside the repository pattern'],
    [{source: {repository: 'git@example.org:x/y'}}, '"source.repository" must be a valid uri'],
    [{source: {repository: 'javascript:alert(1)'}}, '"source.repository" must be a valid uri'],
    [{source: {licenseUrl: 'javascript:alert(1)'}}, '"source.licenseUrl" must be a valid uri'],
    [{privacy: {maskEmails: 'yes'}}, '"privacy.maskEmails" must be a boolean'],
    [{privacy: {redact: ['Someone']}}, '"privacy.redact" is a file now: write the texts below'],
    [{standards: {url: 'https://example.org'}}, 'fails to match the web address with {number}'],
    [{standards: {url: 'javascript:{number}'}}, 'fails to match the web address with {number}'],
    [{standards: {tracks: {iaas: '01'}}}, '"standards.tracks.iaas" is not allowed'],
    [{onProblem: 'stop'}, '"onProblem" must be one of [ignore, log, warn, throw]'],
  ])('%j is refused: %s', async (options, message) => {
    await expect(validate(options)).rejects.toThrow(message);
  });
});
