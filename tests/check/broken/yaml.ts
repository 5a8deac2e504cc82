// Files that are not valid YAML.
import { FILE, replaced, type Broken } from './broken.ts'

export const BROKEN_YAML: readonly Broken[] = [
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:1:8',
    message: 'This is not valid YAML: a second field begins within the value of the first.',
    files: { 'documents/x.yaml': 'title: Report: second\n' },
  },
  {
    rule: 'tab-indent',
    at: 'documents/x.yaml:2:1',
    message: 'This line is indented with a tab, which YAML does not allow.',
    files: { 'documents/x.yaml': 'a:\n\tb: 1\n' },
  },
  {
    rule: 'too-deep',
    at: 'documents/x.yaml:1:65',
    message: 'The lists and groups here are nested too deeply (at most 64 levels).',
    files: { 'documents/x.yaml': '['.repeat(99) },
  },
  {
    rule: 'too-many-keys',
    at: 'documents/x.yaml:1:1',
    message: 'This group has too many fields (at most 5000).',
    files: {
      'documents/x.yaml': Array.from({ length: 5001 }, (_, key) => `k${key}: 1\n`).join(''),
    },
  },
  {
    rule: 'several-documents',
    at: 'documents/x.yaml:2:1',
    message: 'A second YAML document begins here (a line of ---).',
    files: { 'documents/x.yaml': 'a: 1\n---\nb: 1\n' },
  },
  {
    rule: 'yaml-directive',
    at: 'documents/x.yaml:1:1',
    message: 'YAML directives (lines that begin with %) are not used in records.',
    files: { 'documents/x.yaml': '%YAML 1.1\n---\na: 1\n' },
  },
  {
    rule: 'unknown-tag',
    at: 'documents/x.yaml:1:4',
    message: 'The tag “!secret” is not used in records.',
    files: { 'documents/x.yaml': 'a: !secret x\n' },
  },
  {
    rule: 'unusable-alias',
    at: 'documents/x.yaml:1:4',
    message:
      'The alias “*gone” is not defined, refers to itself, or exceeds the limit of 100 aliases.',
    files: { 'documents/x.yaml': 'a: *gone\n' },
  },
  {
    rule: 'duplicate-key',
    at: 'documents/x.yaml:2:1',
    message: '“id” appears twice; the first time is on line 1.',
    files: { 'documents/x.yaml': 'id: 1\nid: 2\n' },
  },
  {
    rule: 'complex-key',
    at: 'documents/x.yaml:1:3',
    message: 'A list or a group of fields cannot be the name of a field.',
    files: { 'documents/x.yaml': '? [a]\n: b\n' },
  },
  {
    rule: 'cut-by-comment',
    at: `${FILE}:12:12`,
    severity: 'warning',
    message: 'Only “Item” is read: “#3 and more” begins a comment.',
    files: replaced('title: Survey of harbours', 'title: Item #3 and more'),
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:1:1',
    message: 'This is not valid YAML: this line is not a field.',
    files: { 'documents/x.yaml': 'title:Report\nid: x\n' },
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:2:1',
    message:
      'This is not valid YAML: something is missing, such as a closing quotation mark, a comma or a colon.',
    files: { 'documents/x.yaml': 'title: "Report\n' },
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:2:1',
    message:
      'This is not valid YAML: the line is indented incorrectly, or a bracket above it is not closed.',
    files: { 'documents/x.yaml': 'cites: [a, b\nid: x\n' },
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:1:8',
    message: 'This is not valid YAML: a text cannot begin with this character.',
    files: { 'documents/x.yaml': 'title: @home\n' },
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:1:9',
    message:
      'This is not valid YAML: inside double quotation marks, “\\” cannot be followed by this character.',
    files: { 'documents/x.yaml': 'title: "\\q"\n' },
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:1:12',
    message: 'This is not valid YAML: this does not belong here.',
    files: { 'documents/x.yaml': "title: 'it's'\n" },
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:1:11',
    message: 'This is not valid YAML: this cannot be read.',
    files: { 'documents/x.yaml': 'title: &x &y z\n' },
  },
  {
    rule: 'unusable-alias',
    at: 'documents/x.yaml:1:8',
    message:
      'The alias “*a” is not defined, refers to itself, or exceeds the limit of 100 aliases.',
    files: { 'documents/x.yaml': 'a: &a [*a]\n' },
  },
]
