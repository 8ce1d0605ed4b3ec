using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Tenzij.Classification.Model;

namespace Tenzij.Classification.Clauses;

/// <summary>
/// All clause heads as one table, row by column: one look-up adds what a word says for every head. Read out of the
/// ML.NET models; immutable, lock-free, allocation-free.
/// </summary>
internal sealed class Clausulemodel
{
    /// <summary>Outputs per row, rounded up to whole vectors.</summary>
    public const int Breedte = 48;

    private readonly float[] _tabel;
    private readonly float[] _basis = new float[Breedte];

    /// <param name="hoofden">Weights and bias per head, in the order of <see cref="Hoofden"/>.</param>
    public Clausulemodel(Kolommen kolommen, IReadOnlyList<(float[] Gewichten, float Basis)> hoofden)
    {
        if (hoofden.Count != Hoofden.Aantal)
        {
            throw new ModelOngeldigException($"The clause model has {hoofden.Count} heads; {Hoofden.Aantal} are expected.");
        }

        Kolommen = kolommen;
        _tabel = new float[kolommen.Aantal * Breedte];
        for (var h = 0; h < hoofden.Count; h++)
        {
            _basis[h] = hoofden[h].Basis;
            for (var k = 0; k < kolommen.Aantal; k++)
            {
                _tabel[k * Breedte + h] = hoofden[h].Gewichten[k];
            }
        }
    }

    public Kolommen Kolommen { get; }

    public ReadOnlySpan<float> Tabel => _tabel;

    public ReadOnlySpan<float> Basis => _basis;

    /// <summary>Scores one clause for all heads. The features are the distinct columns, each 1/√n.</summary>
    /// <param name="uit">At least <see cref="Breedte"/> long.</param>
    public void Score(ReadOnlySpan<int> kolommen, Span<float> uit)
    {
        Tel(kolommen, uit);
        var schaal = kolommen.IsEmpty ? 0 : 1 / MathF.Sqrt(kolommen.Length);
        for (var h = 0; h < Breedte; h++)
        {
            uit[h] = uit[h] * schaal + _basis[h];
        }
    }

    /// <summary>What one column of a clause adds to the score of one head; with <see cref="Basis"/> they sum to the score.</summary>
    /// <param name="aantal">The columns that the clause has.</param>
    public float Bijdrage(int kolom, int hoofd, int aantal) => _tabel[kolom * Breedte + hoofd] / MathF.Sqrt(aantal);

    // The sums stay in registers: six vectors of eight floats are the whole width.
    private void Tel(ReadOnlySpan<int> kolommen, Span<float> uit)
    {
        ref var tabel = ref MemoryMarshal.GetArrayDataReference(_tabel);
        Vector256<float> a = default, b = default, c = default, d = default, e = default, f = default;
        foreach (var kolom in kolommen)
        {
            ref var rij = ref Unsafe.Add(ref tabel, kolom * Breedte);
            a += Vector256.LoadUnsafe(ref rij, 0);
            b += Vector256.LoadUnsafe(ref rij, 8);
            c += Vector256.LoadUnsafe(ref rij, 16);
            d += Vector256.LoadUnsafe(ref rij, 24);
            e += Vector256.LoadUnsafe(ref rij, 32);
            f += Vector256.LoadUnsafe(ref rij, 40);
        }

        ref var som = ref MemoryMarshal.GetReference(uit[..Breedte]);
        a.StoreUnsafe(ref som, 0);
        b.StoreUnsafe(ref som, 8);
        c.StoreUnsafe(ref som, 16);
        d.StoreUnsafe(ref som, 24);
        e.StoreUnsafe(ref som, 32);
        f.StoreUnsafe(ref som, 40);
    }
}
