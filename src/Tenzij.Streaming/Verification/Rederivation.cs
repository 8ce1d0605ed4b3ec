using Tenzij.Streaming.Files;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Verification;

/// <summary>
/// Decides every original again through the same stages, and compares each byte with what is there. Bounded by what the
/// stages hold and remember, and as parallel as they are.
/// </summary>
internal static class Rederivation
{
    /// <summary>Returns how many ledger records came out the same.</summary>
    public static async Task<long> RunAsync(
        string folder, Manifest manifest, Stappen stappen, Stroomopties opties, Bevindingen bevindingen,
        IProgress<Telling>? progress, CancellationToken ct)
    {
        await using var invoer = new ArchiveInvoer(folder, manifest);
        await using var uitvoer = new ComparingUitvoer(folder, manifest, bevindingen);
        var geheugen = new Geheugen(stappen.Beleid.Structureel);
        geheugen.Neem(keten: 0);
        using var stroom = new Stroom(
            invoer, uitvoer, invoer, stappen, opties, geheugen, new Recordhashes(), Beginstand.Leeg);
        try
        {
            await stroom.RunAsync(progress, ct).ConfigureAwait(false);
            uitvoer.End();
        }
        catch (TooManyDifferencesException)
        {
            // The findings tell.
        }

        return uitvoer.Same;
    }
}

/// <summary>Stops a re-derivation that has found enough.</summary>
internal sealed class TooManyDifferencesException : Exception;
