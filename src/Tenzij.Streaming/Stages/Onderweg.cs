using Tenzij.Core.Huishoudens;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Streaming.Stages;

/// <summary>
/// The reports of batches that are not committed yet, whose originals cannot be read back. Bounded by what the channels
/// and the open batch hold.
/// </summary>
internal sealed class Onderweg
{
    private readonly Dictionary<(int Dossier, int Versie), Gelezen> _reports = [];
    private readonly Queue<List<(int Dossier, int Versie)>> _gesloten = [];
    private List<(int Dossier, int Versie)> _open = [];

    public void Add(int dossier, in Gelezen gelezen)
    {
        var key = (dossier, gelezen.Mutatie!.Versie);
        _reports[key] = gelezen;
        _open.Add(key);
    }

    public bool TryGet(int dossier, int versie, out Gelezen gelezen) => _reports.TryGetValue((dossier, versie), out gelezen);

    public void SluitBatch()
    {
        _gesloten.Enqueue(_open);
        _open = [];
    }

    public void Commit()
    {
        foreach (var key in _gesloten.Dequeue())
        {
            _reports.Remove(key);
        }
    }

    public void Clear()
    {
        _reports.Clear();
        _gesloten.Clear();
        _open.Clear();
    }
}
