/**
 * The voice that reads a language: one on the device before one over the network, and the browser’s own
 * choice before others.
 *
 * @param lang BCP 47, e.g. `en`, which a voice of `en-GB` or `en_GB` reads
 */
export function voiceFor<V extends Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">>(
  voices: readonly V[],
  lang: string,
): V | undefined {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const fitting = voices.filter((voice) => primary(voice.lang) === primary(lang));
  const worth = (voice: V) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.toSorted((a, b) => worth(b) - worth(a))[0];
}
