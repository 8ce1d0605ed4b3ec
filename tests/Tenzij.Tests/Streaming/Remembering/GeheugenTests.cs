using System.Globalization;
using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Ledger;
using Tenzij.Streaming.Remembering;

namespace Tenzij.Tests.Streaming.Remembering;

[CollectionDefinition(nameof(GeheugenTests), DisableParallelization = true)]
[Collection(nameof(GeheugenTests))]
public sealed class GeheugenTests
{
    private static readonly Besluitkern Kern = new(
        Route.VeiligThuis, Urgentie.Regulier, 0, "GM0363", "VT13", "eenheid/RE05", "veiligThuis/VT13", false, false, false);

    [Fact]
    public void Remember_ManyReports_TakesAtMost250BytesEach()
    {
        const int count = 100_000;
        var random = new Random(1);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var geheugen = new Geheugen(new StructureelRegel(12, 3));
        var hashes = new Recordhashes();
        geheugen.Neem(0);
        Span<byte> hash = stackalloc byte[32];
        for (var i = 0; i < count; i++)
        {
            Besluit(geheugen, i, Sleutels(i, random));
            random.NextBytes(hash);
            hashes.Set(i, hash);
            if (i % 5_000 == 0)
            {
                geheugen.SluitBatch();
                geheugen.Commit();
                hashes.Commit();
            }
        }

        geheugen.SluitBatch();
        geheugen.Commit();
        hashes.Commit();
        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)count;
        GC.KeepAlive(geheugen);
        GC.KeepAlive(hashes);
        TestContext.Current.SendDiagnosticMessage($"{each:F1} bytes a report");

        Assert.InRange(each, 1, 250);
    }

    // The generator's reports have three keys on average: two persons by BSN and the address. These have three and a half.
    private static Pseudoniem[] Sleutels(int i, Random random)
    {
        var household = random.Next(5) == 0 ? random.Next(i + 1) : i;
        var count = random.Next(2, 6);
        var sleutels = new Pseudoniem[count];
        for (var k = 0; k < count; k++)
        {
            var high = (ulong)household * 0x9E3779B97F4A7C15UL + (ulong)k * 0xD6E8FEB86659FD93UL;
            sleutels[k] = new Pseudoniem(new UInt128(high ^ (high >> 31), 0));
        }

        return sleutels;
    }

    private static void Besluit(Geheugen geheugen, int i, Pseudoniem[] sleutels)
    {
        var dossier = geheugen.Zoek("PL1300-2026" + i.ToString("D6", CultureInfo.InvariantCulture));
        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(i);
        geheugen.Aanvaard(dossier, 0, 1, begin, new Versiebron(new Origineelplaats(0, i, i * 2_500L, 2_500), (ulong)i), sleutels);
        geheugen.Tellen(dossier);
        geheugen.Beslis(dossier, Kern, aanbod: true, ingetrokken: true);
        _ = geheugen.Geraakt(dossier);
    }
}
