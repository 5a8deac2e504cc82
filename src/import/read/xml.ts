// Parses the XML of a document.
import { fail } from '../../base/user-error.ts'
import { xmlReader, type XmlHandler } from '../../office/read-xml.ts'

/** @throws UserError when the text is not XML, declares a document type, or is nested too deeply */
export function readXml(xml: string, file: string, handler: XmlHandler): void {
  const reader = xmlReader(handler, reason => fail('document-unreadable', { file, reason }))
  reader.write(xml)
  reader.close()
}
