import type { FileFields } from './bot-api.ts'
import { imageSize } from './image.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { FileKind } from './types.ts'

/** A file as it arrives: from the bot in a call, or from a person. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of one call: the name of the part in the form → the file. */
export type Uploads = ReadonlyMap<string, Upload>

/** A file that Telegram keeps. `path` is what getFile says and the file door serves. */
export interface KeptFile {
  readonly kind: FileKind
  readonly name: string
  readonly path: string
  readonly fields: FileFields
  readonly bytes: Uint8Array
}

/** Up to 50 MB from the bot, a photo 10 MB; down to it 20 MB (https://core.telegram.org/bots/api#sending-files). */
const MB = 1024 * 1024
const MOST = { upload: 50 * MB, photo: 10 * MB, download: 20 * MB } as const

const KINDS: Readonly<Record<FileKind, { readonly folder: string; readonly code: string; readonly mime: string }>> = {
  photo: { folder: 'photos', code: 'AgAC', mime: 'image/jpeg' },
  video: { folder: 'videos', code: 'BAAC', mime: 'video/mp4' },
  document: { folder: 'documents', code: 'BQAC', mime: 'application/octet-stream' },
  voice: { folder: 'voice', code: 'AwAC', mime: 'audio/ogg' },
  audio: { folder: 'music', code: 'CQAC', mime: 'audio/mpeg' },
  sticker: { folder: 'stickers', code: 'CAAC', mime: 'image/webp' },
  animation: { folder: 'animations', code: 'CgAC', mime: 'video/mp4' },
}

const MIME: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', mp4: 'video/mp4',
  webm: 'video/webm', ogg: 'audio/ogg', mp3: 'audio/mpeg', pdf: 'application/pdf', csv: 'text/csv', txt: 'text/plain',
}

/** The content type by which a kept file is served. */
export const mimeOf = ({ name, kind }: Pick<KeptFile, 'name' | 'kind'>): string =>
  MIME[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? KINDS[kind].mime

/** The kinds that the bot sends. */
type SentKind = 'photo' | 'video' | 'document'

/** All files that anybody sent, in memory. */
export type Files = ReturnType<typeof createFiles>

export function createFiles() {
  const kept = new Map<string, KeptFile>()

  /** Keeps a file and gives the fields of its PhotoSize, Document, … `more` are fields that the sender says. */
  function keep(kind: FileKind, { name, bytes }: Upload, more: Partial<FileFields> = {}): FileFields {
    const number = kept.size + 1
    const { folder, code } = KINDS[kind]
    const path = `${folder}/file_${number}${/\.\w+$/.exec(name)?.[0] ?? ''}`
    const size = kind === 'photo' ? imageSize(bytes) ?? { width: 800, height: 600 } : {}
    const named = kind === 'photo' || kind === 'sticker' || kind === 'voice' ? {} : { file_name: name }
    const typed = kind === 'photo' || kind === 'sticker' ? {} : { mime_type: mimeOf({ name, kind }) }
    const fields = {
      file_id: `${code}AgIAAxkBAAI${number.toString(36)}`,
      file_unique_id: `AQAD${number.toString(36)}`,
      file_size: bytes.byteLength,
      ...named, ...typed, ...size, ...more,
    }
    kept.set(fields.file_id, { kind, name, path, fields, bytes })
    return fields
  }

  /** The file that a call means: uploaded with it, or kept before and named by its `file_id`. Refuses as Telegram does. */
  function given(kind: SentKind, value: string, uploads: Uploads, more: Partial<FileFields> = {}): FileFields {
    if (value.startsWith('attach://')) {
      const upload = uploads.get(value.slice('attach://'.length))
      if (upload === undefined) badRequest('invalid file HTTP URL specified: there is no such part in the request')
      checkUpload(kind, upload)
      return keep(kind, upload, more)
    }
    // The emulator never leaves this machine, so it fetches nothing.
    if (/^https?:\/\//.test(value)) badRequest('failed to get HTTP URL content')
    const file = kept.get(value) ?? badRequest('wrong file identifier/HTTP URL specified')
    if (file.kind !== kind) badRequest(`can't use file of type ${named(file.kind)} as ${named(kind)}`)
    return file.fields
  }

  return {
    keep,
    given,
    /** The file of a `file_id`. */
    byId: (id: string): KeptFile | undefined => kept.get(id),
    /** The file of a path from `getFile`. */
    byPath: (path: string): KeptFile | undefined => [...kept.values()].find(file => file.path === path),
    /** The answer of `getFile`. */
    describe(id: string) {
      const file = kept.get(id) ?? badRequest('wrong file_id or the file is temporarily unavailable')
      if (file.bytes.byteLength > MOST.download) badRequest('file is too big')
      const { file_id, file_unique_id, file_size } = file.fields
      return { file_id, file_unique_id, file_size, file_path: file.path }
    },
  }
}

const named = (kind: FileKind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

function checkUpload(kind: FileKind, { bytes }: Upload): void {
  if (bytes.byteLength === 0) badRequest('file must be non-empty')
  if (bytes.byteLength > MOST.upload) throw new Refusal(413, 'Request Entity Too Large')
  if (kind !== 'photo') return
  if (bytes.byteLength > MOST.photo) badRequest('file is too big')
  if (imageSize(bytes) === undefined) badRequest('IMAGE_PROCESS_FAILED')
}
