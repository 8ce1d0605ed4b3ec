using System.Runtime.InteropServices;
using Tenzij.Core.Besluiten;

namespace Tenzij.Streaming.Remembering;

/// <summary>
/// All that is remembered of one report: its latest accepted version, the decision on it and what was offered. Kept
/// small, because there is one for every report.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Dossier
{
    public uint IdPlaats;

    /// <summary>Latest accepted version; 0 when none is (an id that was only seen in an aborted batch).</summary>
    public int Versie;

    /// <summary><c>incident.begin</c>, UTC ticks.</summary>
    public long Begin;

    /// <summary>The original of the latest version, and the first 64 bits of its SHA-256.</summary>
    public Versiebron Bron;

    /// <summary>Fingerprint of the list of reports that the decision counted.</summary>
    public ulong Geteld;

    /// <summary>Two bits for the state of each criterion after the register was heard.</summary>
    public ulong Criteria;

    /// <summary>First of its keys in the register.</summary>
    public int Sleutel;

    /// <summary>Newest of the other versions that were seen; -1 for none.</summary>
    public int Ouder;

    /// <summary>Offers besides the last one that are still open; -1 for none.</summary>
    public int MeerAanbod;

    public ushort Sleutels;
    public ushort Keten;

    /// <summary>Corrections of this version so far.</summary>
    public ushort Herbeoordeling;

    /// <summary>The correction that made the last offer; 0 for the decision on arrival.</summary>
    public ushort Aanbod;

    public ushort Gemeente;
    public ushort VeiligThuis;
    public ushort Eigenaar;
    public ushort AangebodenAan;
    public Route Route
    {
        readonly get => (Route)_route;
        set => _route = (byte)value;
    }

    public Urgentie Urgentie
    {
        readonly get => (Urgentie)_urgentie;
        set => _urgentie = (byte)value;
    }

    public Dossiervlaggen Vlaggen;

    private byte _route;
    private byte _urgentie;

    public readonly bool Is(Dossiervlaggen vlag) => (Vlaggen & vlag) != 0;
}

/// <summary>What holds for a report.</summary>
[Flags]
internal enum Dossiervlaggen : byte
{
    Geen = 0,

    /// <summary>Decided here, and its partition is still ours; otherwise only known by a signal.</summary>
    Eigen = 1,

    OoitVeiligThuis = 2,

    /// <summary>The last offer is open.</summary>
    Aangeboden = 4,

    /// <summary>That offer came with an entry on the radar.</summary>
    Radar = 8,

    /// <summary>An older version of it was decided.</summary>
    HadVoorganger = 16,

    /// <summary>Enough other reports counted to make a pattern.</summary>
    Structureel = 32,

    /// <summary>The last offer went with a request for completion.</summary>
    Aanvulverzoek = 64,

    /// <summary>The last offer was of an incomplete report.</summary>
    Onvolledig = 128,

    /// <summary>All that belongs to the last offer.</summary>
    VanAanbod = Aangeboden | Radar | Aanvulverzoek | Onvolledig,
}

/// <summary>Where the original of one version is, packed.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct Versiebron
{
    private const int LengteBits = 21;

    private readonly long _positie;
    private readonly ulong _archief;

    public Versiebron(Origineelplaats plaats, ulong inhoud)
    {
        _positie = plaats.Positie;
        _archief = ((ulong)(plaats.Begin + 1) << LengteBits) | (uint)checked((int)plaats.Lengte);
        Inhoud = inhoud;
    }

    /// <summary>First 64 bits of the SHA-256 of the original.</summary>
    public ulong Inhoud { get; }

    public Origineelplaats Plaats(int keten) =>
        new(keten, _positie, (long)(_archief >> LengteBits) - 1, (int)(_archief & ((1 << LengteBits) - 1)));
}
