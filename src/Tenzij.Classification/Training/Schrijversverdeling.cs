namespace Tenzij.Classification.Training;

/// <summary>
/// Which writers teach, which calibrate, which set the thresholds and which only test. Reports of one writer never stand
/// on two sides: a writer's habits would leak.
/// </summary>
public static class Schrijversverdeling
{
    private static readonly string[] Kalibratie = ["w9"];
    private static readonly string[] Drempel = ["w10"];
    private static readonly string[] Test = ["w11"];

    public static IReadOnlyList<string> Kalibratieschrijvers => Kalibratie;

    public static IReadOnlyList<string> Drempelschrijvers => Drempel;

    public static IReadOnlyList<string> Testschrijvers => Test;

    public static bool IsTraining(string schrijver) => !IsKalibratie(schrijver) && !IsDrempel(schrijver) && !IsTest(schrijver);

    public static bool IsKalibratie(string schrijver) => Kalibratie.Contains(schrijver);

    public static bool IsDrempel(string schrijver) => Drempel.Contains(schrijver);

    public static bool IsTest(string schrijver) => Test.Contains(schrijver);
}
