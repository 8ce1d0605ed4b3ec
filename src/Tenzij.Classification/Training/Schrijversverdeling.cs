namespace Tenzij.Classification.Training;

/// <summary>
/// Which writers teach, which calibrate and which only test. Reports of one writer never stand on two sides: a writer's
/// habits would leak.
/// </summary>
public static class Schrijversverdeling
{
    private static readonly string[] Kalibratie = ["w4"];
    private static readonly string[] Test = ["w8"];

    public static IReadOnlyList<string> Kalibratieschrijvers => Kalibratie;

    public static IReadOnlyList<string> Testschrijvers => Test;

    public static bool IsTraining(string schrijver) => !Kalibratie.Contains(schrijver) && !Test.Contains(schrijver);

    public static bool IsKalibratie(string schrijver) => Kalibratie.Contains(schrijver);

    public static bool IsTest(string schrijver) => Test.Contains(schrijver);
}
