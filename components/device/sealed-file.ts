import type { KeptDraft } from './drafts';
import type { KeptOperation, KeptPhoto } from './shelf';

/** What a downloaded file holds once it is open: notes that never reached the server, and who wrote them. */
export interface NotesFile {
  person: { id: string; name: string };
  madeAt: string;
  operations: KeptOperation[];
  photos: (Omit<KeptPhoto, 'bytes'> & { bytes: string })[];
  drafts: KeptDraft[];
}

/** Seals notes with a passphrase: the file says nothing to anybody without it. */
export async function sealFile(notes: NotesFile, passphrase: string): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, rounds);
  const words = new TextEncoder().encode(JSON.stringify(notes));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, words));
  const file = { roundtable: kind, rounds, salt: encode(salt), iv: encode(iv), sealed: encode(sealed) };
  return new Blob([JSON.stringify(file)], { type: 'application/json' });
}

/** Opens such a file; null where the passphrase is wrong or it is not such a file. */
export async function openFile(text: string, passphrase: string): Promise<NotesFile | null> {
  try {
    const file: Record<'roundtable' | 'salt' | 'iv' | 'sealed', string> & { rounds: number } =
      JSON.parse(text);
    if (file.roundtable !== kind || file.rounds > mostRounds) return null;
    const key = await keyFrom(passphrase, decode(file.salt), file.rounds);
    const iv = decode(file.iv);
    const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, decode(file.sealed));
    const notes: NotesFile = JSON.parse(new TextDecoder().decode(words));
    return notes;
  } catch {
    return null;
  }
}

export async function asText(bytes: Blob): Promise<string> {
  return encode(new Uint8Array(await bytes.arrayBuffer()));
}

export function asBlob(text: string): Blob {
  return new Blob([decode(text)], { type: 'image/jpeg' });
}

const kind = 'notes, sealed';
/** OWASP’s figure for PBKDF2 with SHA-256. */
const rounds = 600_000;
const mostRounds = 5_000_000;

async function keyFrom(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  // Typed on another keyboard, an accented letter may come as two signs.
  const words = new TextEncoder().encode(passphrase.trim().normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function encode(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
