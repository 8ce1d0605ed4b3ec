using Microsoft.ML.Data;
using Tenzij.Classification.Clauses;

namespace Tenzij.Classification.Training;

/// <summary>One report as ML.NET sees it for the head over the whole report.</summary>
internal sealed class Berichtrij
{
    public bool Label { get; set; }

    [VectorType(Berichtkenmerken.Aantal)]
    public float[] Features { get; set; } = new float[Berichtkenmerken.Aantal];
}
