// Characters that nobody sees and that change what is seen.

/**
 * Control characters, direction marks and overrides, whatever has no width, private use. Not among them: the joiners
 * that Arabic and Persian spelling needs, and the two marks that tell how a sign is drawn.
 */
export const HIDDEN =
  /(?!\p{Join_Control}|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{Co}\p{NChar}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu
