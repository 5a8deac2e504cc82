// Invisible characters that change how a text looks.

/**
 * Control characters, direction marks and overrides, characters without width, and private use. Excluded are the
 * joiners of Arabic and Persian spelling, and the two variation selectors for signs.
 */
export const HIDDEN =
  /(?!\p{Join_Control}|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{Co}\p{NChar}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu
