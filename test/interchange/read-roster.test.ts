import { describe, expect, it } from 'vitest'
import { decodeRoster, readRoster } from '@/interchange/read-roster'

const WANTED = ['سارة أحمد', 'هدى سالم', 'علي حسن']

describe('the names are found in', () => {
  it.each([
    ['a list', 'سارة أحمد\nهدى سالم\nعلي حسن'],
    ['a numbered list of Windows, with a mark in front', '\ufeff1. سارة أحمد\r\n2. هدى سالم\r\n\r\n3. علي حسن\r\n'],
    ['a list of an old Mac', 'سارة أحمد\rهدى سالم\rعلي حسن'],
    ['one line with Arabic commas', 'سارة أحمد، هدى سالم، علي حسن'],
    ['cells of a spreadsheet', 'م\tالاسم\tالجنس\n1\tسارة أحمد\tأنثى\n2\tهدى سالم\tأنثى\n3\tعلي حسن\tذكر'],
    ['CSV with quotes', 'name,e-mail\n"سارة أحمد",a@x.example\n"هدى سالم",b@x.example\n"علي حسن",c@x.example'],
    ['CSV with semicolons', 'رقم;اسم الطالب\n7;سارة أحمد\n8;هدى سالم\n9;علي حسن'],
    ['columns without headings', '1001,سارة أحمد,٣/أ\n1002,هدى سالم,٣/أ\n1003,علي حسن,٣/أ'],
    ['a sparse column beside names', 'سارة أحمد,ملاحظة\nهدى سالم,\nعلي حسن,'],
    ['names in parts', 'اسم العائلة,الاسم الأول\nأحمد,سارة\nسالم,هدى\nحسن,علي'],
    ['a name and a family', 'م,الاسم,العائلة\n1,سارة,أحمد\n2,هدى,سالم\n3,علي,حسن'],
  ])('%s', (_, text) => {
    expect(readRoster(text).names).toEqual(WANTED)
  })

  it('CSV whose names hold a comma', () => {
    expect(readRoster('Student,Class\n"Smith, John",7\n"Doe, Jane",7').names).toEqual(['Smith, John', 'Doe, Jane'])
  })
})

it('says which columns were left out', () => {
  const { findings } = readRoster('م\tالاسم\tالجوال\n1\tسارة أحمد\t0550\n2\tهدى سالم\t0551')
  expect(findings).toEqual([
    { kind: 'header', text: 'م · الاسم · الجوال' },
    { kind: 'columns', text: 'م · الجوال' },
  ])
})

it.each(['', ' \n\n', '\ufeff', '"', '",",\n"', '\0\0', ',,,\n,,,', '\ud83d'])('finds nobody in %j', (text) => {
  expect(readRoster(text).names).toEqual([])
})

describe('a file is read in', () => {
  const text = 'الاسم\nسارة أحمد'
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    [
      'Windows-1256',
      Buffer.from([0xc7, 0xe1, 0xc7, 0xd3, 0xe3, 0x0a, 0xd3, 0xc7, 0xd1, 0xc9, 0x20, 0xc3, 0xcd, 0xe3, 0xcf]),
    ],
  ])('%s', (_, bytes) => {
    expect(readRoster(decodeRoster(bytes)).names).toEqual(['سارة أحمد'])
  })
})
