// One set of models, two providers: every `prisma …` command sees prisma/models.prisma with the header
// (datasource and generator) of the provider that PRISMA_PROVIDER or else DATABASE_URL names in front.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'prisma/config'

const root = import.meta.dirname
const url = process.env.DATABASE_URL || `file:${join(root, 'data', 'fahm.db')}`
const provider = process.env.PRISMA_PROVIDER || (/^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite')

// Prisma would download its native schema engine; this one runs the WebAssembly build that npm has.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ||= join(root, 'scripts', 'prisma', 'schema-engine.mjs')

function header(): string {
  const output = join(root, 'prisma', 'generated', provider).replaceAll('\\', '/')
  return `datasource db {
  provider = "${provider}"
}

generator client {
  provider   = "prisma-client"
  output     = "${output}"
  engineType = "client"
  runtime    = "nodejs"
}

`
}

function composedSchema(): string {
  const folder = join(root, 'prisma', '.schema', provider)
  const file = join(folder, 'schema.prisma')
  const text = header() + readFileSync(join(root, 'prisma', 'models.prisma'), 'utf8')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  return file
}

export default defineConfig({
  schema: composedSchema(),
  migrations: { path: join(root, 'prisma', 'migrations', provider) },
  datasource: { url, shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL },
})
