using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Training;

/// <summary>One clause as ML.NET sees it, for one head at a time.</summary>
internal sealed class Clausulerij
{
    public bool Label { get; set; }

    public float Gewicht { get; set; } = 1;

    [VectorType(Kolommen.AantalMax)]
    public VBuffer<float> Features { get; set; }
}

/// <summary>One clause with its hashes and what it says for every head: 1 yes, 0 no, -1 not known.</summary>
internal sealed record Clausulevoorbeeld(string Schrijver, string? Bericht, uint[] Grammen, sbyte[] Labels, float Gewicht);
