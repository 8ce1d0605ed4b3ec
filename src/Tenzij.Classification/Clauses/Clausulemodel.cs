using System.Numerics;
using System.Runtime.InteropServices;
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
        var som = MemoryMarshal.Cast<float, Vector<float>>(uit[..Breedte]);
        som.Clear();
        foreach (var kolom in kolommen)
        {
            var rij = MemoryMarshal.Cast<float, Vector<float>>(_tabel.AsSpan(kolom * Breedte, Breedte));
            for (var v = 0; v < rij.Length; v++)
            {
                som[v] += rij[v];
            }
        }

        var schaal = kolommen.IsEmpty ? 0 : 1 / MathF.Sqrt(kolommen.Length);
        for (var h = 0; h < Breedte; h++)
        {
            uit[h] = uit[h] * schaal + _basis[h];
        }
    }
}
