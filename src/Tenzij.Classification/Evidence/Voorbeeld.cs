using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evidence;

/// <summary>An example sentence of the lexicon: a test.</summary>
/// <param name="Doel">The target it speaks of.</param>
/// <param name="Verwacht">The state it must give; null when it must not raise the target (absent or denied).</param>
/// <param name="Bron">File and line.</param>
internal sealed record Voorbeeld(int Doel, Toestand? Verwacht, string Tekst, string Bron);
