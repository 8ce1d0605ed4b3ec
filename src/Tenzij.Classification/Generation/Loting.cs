namespace Tenzij.Classification.Generation;

/// <summary>
/// A counter-based random source (SplitMix64): the same seed and keys give the same draws, whatever was drawn before,
/// so that record 900,000 can be made without the ones before it.
/// </summary>
internal struct Loting(ulong staat)
{
    private ulong _staat = staat;

    public static Loting Van(ulong seed, ulong sleutel, uint stroom) =>
        new(Meng(seed ^ Meng(sleutel + 0x9E3779B97F4A7C15UL * (stroom + 1UL))));

    public static ulong Meng(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }

    public ulong Volgende() => Meng(_staat += 0x9E3779B97F4A7C15UL);

    /// <summary>Uniform in 0 … <paramref name="aantal"/> − 1.</summary>
    public int Kies(int aantal) => (int)(((Volgende() >> 32) * (ulong)aantal) >> 32);

    /// <summary>Uniform in <paramref name="van"/> … <paramref name="totEnMet"/>.</summary>
    public int Tussen(int van, int totEnMet) => van + Kies(totEnMet - van + 1);

    /// <summary>True in <paramref name="promille"/> of a thousand draws.</summary>
    public bool Kans(int promille) => Kies(1000) < promille;
}
