using Tenzij.Core.Huishoudens;

namespace Tenzij.Streaming.Remembering;

/// <summary>Who counts for whom (<c>contract/tenzij.md</c>, "structureel from the register").</summary>
internal sealed partial class Geheugen
{
    private readonly List<int> _buren = [];
    private readonly List<int> _geteld = [];
    private readonly HashSet<int> _geraakt = [];

    /// <summary>The reports that count for the decision on this one, by id; empty for most.</summary>
    public IReadOnlyList<GeteldeMutatie> Geteld(int dossier)
    {
        Tel(dossier);
        if (_geteld.Count == 0)
        {
            return [];
        }

        var lijst = new GeteldeMutatie[_geteld.Count];
        for (var i = 0; i < lijst.Length; i++)
        {
            ref var ander = ref _dossiers[_geteld[i]];
            lijst[i] = new GeteldeMutatie(MutatieId(_geteld[i]), ander.Versie, new DateTimeOffset(ander.Begin, TimeSpan.Zero));
        }

        Array.Sort(lijst, static (a, b) => string.CompareOrdinal(a.MutatieId, b.MutatieId));
        return lijst;
    }

    /// <summary>
    /// The decisions made here that list other reports now than when they were made, in order of begin and id. Asked
    /// for after a change of <paramref name="oorzaak"/>, which announced its old neighbours with <see cref="Raakt"/>.
    /// </summary>
    public List<int> Geraakt(int oorzaak)
    {
        Raakt(oorzaak);
        var veranderd = new List<int>();
        foreach (var dossier in _geraakt)
        {
            if (dossier != oorzaak && IsEigen(_dossiers[dossier]))
            {
                Tel(dossier);
                if (Vingerafdruk() != _dossiers[dossier].Geteld)
                {
                    veranderd.Add(dossier);
                }
            }
        }

        _geraakt.Clear();
        veranderd.Sort(Volgorde);
        return veranderd;
    }

    /// <summary>The decisions of one partition that would list other reports now: after signals arrived that nobody heard.</summary>
    public List<int> Verouderd(int keten)
    {
        var verouderd = new List<int>();
        for (var dossier = 0; dossier < _dossiers.Count; dossier++)
        {
            if (_dossiers[dossier].Keten == keten && IsEigen(_dossiers[dossier]))
            {
                Tel(dossier);
                if (Vingerafdruk() != _dossiers[dossier].Geteld)
                {
                    verouderd.Add(dossier);
                }
            }
        }

        verouderd.Sort(Volgorde);
        return verouderd;
    }

    // Whoever lists this report stands within the next GeteldMax under one of its keys.
    private void Raakt(int dossier)
    {
        ref var midden = ref _dossiers[dossier];
        for (var i = 0; i < midden.Sleutels; i++)
        {
            _register.Na(_register.KeyAt(midden.Sleutel + i), dossier, _telregel.GeteldMax, _buren);
            foreach (var buur in _buren)
            {
                _geraakt.Add(buur);
            }
        }
    }

    private void Tel(int dossier)
    {
        _geteld.Clear();
        ref var midden = ref _dossiers[dossier];
        var vanaf = _telregel.VensterBegin(midden.Begin);
        for (var i = 0; i < midden.Sleutels; i++)
        {
            _register.Voor(_register.KeyAt(midden.Sleutel + i), dossier, _telregel.GeteldMax, _buren);
            foreach (var buur in _buren)
            {
                if (_dossiers[buur].Begin >= vanaf && !_geteld.Contains(buur))
                {
                    _geteld.Add(buur);
                }
            }
        }

        if (_geteld.Count > _telregel.GeteldMax)
        {
            _geteld.Sort(Volgorde);
            _geteld.RemoveRange(0, _geteld.Count - _telregel.GeteldMax);
        }
    }

    private ulong Vingerafdruk()
    {
        var som = (ulong)_geteld.Count;
        foreach (var ander in _geteld)
        {
            ref var geteld = ref _dossiers[ander];
            som += Vingerafdruk(Hash(_ids[geteld.IdPlaats]), geteld.Versie);
        }

        return som;
    }

    private static ulong Vingerafdruk(ulong id, int versie)
    {
        var stuk = id + (ulong)versie * 0xD6E8FEB86659FD93UL;
        return (stuk ^ (stuk >> 29)) * 0xBF58476D1CE4E5B9UL;
    }
}
