using System.Runtime.CompilerServices;
using Tenzij.Streaming.Remembering;

namespace Tenzij.Streaming.Ledger;

/// <summary>
/// The hash of the latest ledger record of each report, for <c>vervangt</c>. The writer's own: Decide never waits for it.
/// </summary>
internal sealed class Recordhashes
{
    private readonly Chunks<Hash> _hashes = new();
    private readonly List<(int Dossier, Hash Was)> _ongedaan = [];

    /// <summary>Hash of the record before this one.</summary>
    public ReadOnlySpan<byte> this[int dossier] => _hashes[dossier];

    /// <summary>Of a record that is committed.</summary>
    public void Restore(int dossier, ReadOnlySpan<byte> hash)
    {
        Reserve(dossier);
        hash.CopyTo(_hashes[dossier]);
    }

    /// <summary>Of a record in the open batch.</summary>
    public void Set(int dossier, ReadOnlySpan<byte> hash)
    {
        Reserve(dossier);
        _ongedaan.Add((dossier, _hashes[dossier]));
        hash.CopyTo(_hashes[dossier]);
    }

    public void Commit() => _ongedaan.Clear();

    public void Rollback()
    {
        for (var i = _ongedaan.Count - 1; i >= 0; i--)
        {
            _hashes[_ongedaan[i].Dossier] = _ongedaan[i].Was;
        }

        _ongedaan.Clear();
    }

    private void Reserve(int dossier)
    {
        while (_hashes.Count <= dossier)
        {
            _hashes.Add(default);
        }
    }

    [InlineArray(32)]
    private struct Hash
    {
        private byte _first;
    }
}
