namespace Tenzij.Classification.Training;

/// <summary>The ML.NET trainers that were compared for the verdict.</summary>
internal enum Oordeelleerder { Lbfgs, Sdca }

/// <summary>One setting of the verdict trainer.</summary>
/// <param name="GoudGewicht">Weight of the rows with labelled states beside those with found states; 0 leaves them out.</param>
internal sealed record Oordeelinstelling(Oordeelleerder Leerder, float L2, bool NietNegatief, float GoudGewicht)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Leerder}, L2 {L2}, {(NietNegatief ? "weights >= 0" : "free")}, labelled states {GoudGewicht}");
}
