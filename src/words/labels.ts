// The fixed words of the records as people read them.
import type { ByLanguage } from '../base/language.ts'
import type {
  Answer,
  DocumentType,
  EvidenceKind,
  MandateKind,
  MeetingState,
  Status,
} from '../base/vocabulary.ts'
