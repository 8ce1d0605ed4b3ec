using Microsoft.ML.Data;
using Tenzij.Classification.Features;

namespace Tenzij.Classification.Training;

/// <summary>One row for ML.NET: the dense features of a report and whether a person found it sufficient.</summary>
internal sealed class Oordeelrij
{
    public bool Label { get; set; }

    public float Gewicht { get; set; } = 1;

    [VectorType(Kenmerkenschema.Aantal)]
    public float[] Features { get; set; } = new float[Kenmerkenschema.Aantal];

    [NoColumn]
    public string Schrijver { get; set; } = "";

    [NoColumn]
    public string Id { get; set; } = "";
}
