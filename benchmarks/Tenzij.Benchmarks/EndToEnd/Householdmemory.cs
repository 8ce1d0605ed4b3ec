using System.Diagnostics;
using System.Globalization;
using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Remembering;
using Tenzij.Streaming.Stages;
using Tenzij.Testing;

namespace Tenzij.Benchmarks.EndToEnd;

/// <summary>
/// What Decide remembers of a report, in bytes: two people by BSN and by name, the address, and one household in three
/// that was heard of before.
/// </summary>
internal static class Householdmemory
{
    private const int BatchCount = 5_000;
    private const int Keys = 5;

    public static void Write(TextWriter to, int count)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var memory = new Geheugen(Voorbeelden.Beleid.Structureel);
        memory.Neem(0);
        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var clock = Stopwatch.StartNew();
        to.WriteLine("| reports | bytes a report | µs a report |");
        to.WriteLine("|---:|---:|---:|");
        for (var i = 0; i < count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"PL{i % 100:D4}-2026{i:D7}");
            var dossier = memory.Zoek(id);
            var household = (uint)(i % 3 == 0 ? i / 2 : i);
            var keys = new Pseudoniem[Keys];
            for (var k = 0; k < Keys; k++)
            {
                keys[k] = new Pseudoniem(new UInt128(Mix((household * Keys) + (uint)k), household));
            }

            memory.Aanvaard(dossier, 0, 1, begin.AddMinutes(i), new Versiebron(new Origineelplaats(0, i, i * 2_500L, 2_500), Mix((uint)i)), keys);
            memory.Tellen(dossier);
            if ((i + 1) % BatchCount == 0)
            {
                memory.SluitBatch();
                memory.Commit();
            }

            if ((i + 1) % (count / 5) == 0)
            {
                var took = clock.Elapsed;
                var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
                to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {i + 1} | {(double)bytes / (i + 1):F0} | {took.TotalMicroseconds / (i + 1):F1} |"));
            }
        }

        GC.KeepAlive(memory);
    }

    private static ulong Mix(uint value)
    {
        var mixed = (value + 1UL) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        return mixed ^ (mixed >> 27);
    }
}
