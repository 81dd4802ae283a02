import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** An administrator of the desk, as openDesk makes one. */
export const CHIEF = { email: 'mara@desk.example', password: 'Newsroom-2031' };

/** A desk in a process of its own, on the data in `folder`; a new process goes on where a killed one was. */
export class MortalDesk {
  #child: ChildProcess | null = null;
  #address = '';
  #token = '';
  #starts = 0;

  /** @param config plugin settings of the host's config/plugins */
  constructor(
    readonly folder: string,
    readonly config: object = {},
  ) {}

  get starts(): number {
    return this.#starts;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get address(): string {
    return this.#address;
  }

  /** Starts the process, unless it runs, and signs in. */
  async start(): Promise<void> {
    if (!(await this.listen())) return;
    const login = await this.post<{ token: string }>('/admin/login', CHIEF);
    this.#token = login.token;
  }

  /** Starts the process. @returns false where it runs already */
  async listen(): Promise<boolean> {
    if (this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null) return false;
    this.#starts += 1;
    const child = spawn(
      process.execPath,
      [path.join(__dirname, 'serve.js'), this.folder, JSON.stringify(this.config)],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#child = child;
    this.#address = `http://127.0.0.1:${await portOf(child)}`;
    return true;
  }

  /** The `data` of a reply; rejects where the connection breaks. */
  post<T>(route: string, body: object): Promise<T> {
    return this.#ask<T>(route, { method: 'POST', body: JSON.stringify(body) });
  }

  get<T>(route: string): Promise<T> {
    return this.#ask<T>(route, {});
  }

  async #ask<T>(route: string, init: RequestInit): Promise<T> {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${this.#token}` };
    const reply = await fetch(`${this.#address}${route}`, { ...init, headers });
    const { data, error } = (await reply.json()) as { data: T; error?: { message: string } };
    if (reply.status !== 200) throw new Refused(`${route}: ${reply.status} ${error?.message}`);
    return data;
  }

  /** Not asked, not warned, and gone when this is through. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}

/** The desk answered, and said no: trying again will not help. */
export class Refused extends Error {}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const port = /^port (\d+)$/m.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    child.once('exit', (code) => reject(new Error(`The desk ended with ${code} before it answered:\n${said}`)));
  });
}
