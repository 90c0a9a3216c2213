// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/lanetree.h"
#include "core/journal/merkle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

// The eight leaves of the tests of Certificate Transparency, and the roots of the first 1 to 8 of them.
constexpr const char* inputs[] = {
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
constexpr const char* roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                 "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                 "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                 "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                 "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                 "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                 "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                 "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

/// Leaves in memory, as a tree asks for them.
class Leaves
{
public:
    explicit Leaves(qint64 count)
    {
        std::vector<Hash>& leaves = m_levels.emplace_back();
        for (qint64 i = 0; i < count; ++i)
            leaves.push_back(m_sha.leaf(QByteArray::number(i)));
        while (m_levels.back().size() > 1) {
            std::vector<Hash> above;
            for (size_t i = 0; i + 1 < m_levels.back().size(); i += 2)
                above.push_back(m_sha.node(m_levels.back()[i], m_levels.back()[i + 1]));
            m_levels.push_back(std::move(above));
        }
    }
    const Hash& at(qint64 i) const { return m_levels[0][size_t(i)]; }
    SubtreeSource source() const
    {
        return [this](int level, qint64 index) { return m_levels.at(size_t(level)).at(size_t(index)); };
    }

private:
    Sha256 m_sha;
    std::vector<std::vector<Hash>> m_levels;
};

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownRoots_data();
    void knownRoots();
    void theEmptyTree();
    void pathsLeadToTheRoot();
    void aWrongPathLeadsElsewhere();
    void tilesGiveTheSamePeaks_data();
    void tilesGiveTheSamePeaks();
    void aFrontierOfAnotherSizeIsNone();
    void commitmentIsHmac();
};

void TestMerkle::knownRoots_data()
{
    QTest::addColumn<int>("count");
    for (int count = 1; count <= 8; ++count)
        QTest::addRow("%d", count) << count;
}

void TestMerkle::knownRoots()
{
    QFETCH(int, count);
    Sha256 sha;
    Frontier frontier;
    LaneTree tree;
    std::vector<Hash> leaves;
    for (int i = 0; i < count; ++i) {
        leaves.push_back(sha.leaf(QByteArray::fromHex(inputs[i])));
        frontier.append(sha, leaves.back());
        tree.append(sha, leaves.back(), [](int, qint64, const std::vector<Hash>&) {});
    }
    const auto source = [&](int level, qint64 index) {
        const auto begin = leaves.begin() + (index << level);
        return reduceHashes(sha, {begin, begin + (qint64(1) << level)});
    };
    const QByteArray root = QByteArray::fromHex(roots[count - 1]);
    QCOMPARE(bytesOf(frontier.root(sha)), root);
    QCOMPARE(bytesOf(tree.root(sha)), root);
    QCOMPARE(bytesOf(rootOfSize(sha, count, source)), root);
}

void TestMerkle::theEmptyTree()
{
    Sha256 sha;
    QCOMPARE(bytesOf(Frontier().root(sha)).toHex(),
             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_qba);
}

void TestMerkle::pathsLeadToTheRoot()
{
    constexpr qint64 most = 300;
    Sha256 sha;
    Leaves leaves(most);
    Frontier frontier;
    for (qint64 size = 1; size <= most; ++size) {
        frontier.append(sha, leaves.at(size - 1));
        const Hash root = frontier.root(sha);
        for (qint64 index = 0; index < size; ++index) {
            const std::vector<Hash> path = inclusionPath(sha, index, size, leaves.source());
            if (rootFromPath(sha, index, size, leaves.at(index), path) != root)
                QFAIL(qPrintable(u"path of %1 in %2"_s.arg(index).arg(size)));
        }
    }
}

void TestMerkle::aWrongPathLeadsElsewhere()
{
    Sha256 sha;
    Leaves leaves(37);
    const Hash root = rootOfSize(sha, 37, leaves.source());
    const std::vector<Hash> path = inclusionPath(sha, 20, 37, leaves.source());
    QVERIFY(rootFromPath(sha, 21, 37, leaves.at(20), path) != root);
    QVERIFY(rootFromPath(sha, 20, 37, leaves.at(21), path) != root);
    QVERIFY(rootFromPath(sha, 37, 37, leaves.at(20), path) != root);
    std::vector<Hash> shorter = path;
    shorter.pop_back();
    QVERIFY(rootFromPath(sha, 20, 37, leaves.at(20), shorter) != root);
    std::vector<Hash> longer = path;
    longer.push_back(root);
    QVERIFY(rootFromPath(sha, 20, 37, leaves.at(20), longer) != root);
    for (size_t i = 0; i < path.size(); ++i) {
        std::vector<Hash> changed = path;
        changed[i][7] ^= 1;
        QVERIFY(rootFromPath(sha, 20, 37, leaves.at(20), changed) != root);
    }
}

void TestMerkle::tilesGiveTheSamePeaks_data()
{
    QTest::addColumn<int>("size");
    for (int size : {1, 255, 256, 257, 511, 512, 700, 65535, 65536, 65793, 70000})
        QTest::addRow("%d", size) << size;
}

void TestMerkle::tilesGiveTheSamePeaks()
{
    QFETCH(int, size);
    Sha256 sha;
    Frontier frontier;
    LaneTree tree;
    QMap<int, qint64> tiles;
    for (int i = 0; i < size; ++i) {
        const Hash leaf = sha.leaf(QByteArray::number(i));
        frontier.append(sha, leaf);
        tree.append(sha, leaf, [&](int level, qint64 position, const std::vector<Hash>& hashes) {
            QCOMPARE(hashes.size(), size_t(256));
            QCOMPARE(position, tiles[level]++);
        });
    }
    QCOMPARE(tree.size(), qint64(size));
    QVERIFY(tree.peaks(sha) == frontier.peaks());
    QCOMPARE(tiles.value(0), qint64(size / 256));
    QCOMPARE(tiles.value(1), qint64(size / 65536));
}

void TestMerkle::aFrontierOfAnotherSizeIsNone()
{
    Sha256 sha;
    Frontier frontier;
    for (int i = 0; i < 5; ++i)
        frontier.append(sha, sha.leaf("x"));
    QVERIFY(Frontier::fromBytes(5, frontier.toBytes()));
    QVERIFY(!Frontier::fromBytes(7, frontier.toBytes()));
    QVERIFY(!Frontier::fromBytes(-1, frontier.toBytes()));
    QVERIFY(!Frontier::fromBytes(5, frontier.toBytes().chopped(1)));
}

void TestMerkle::commitmentIsHmac()
{
    Sha256 sha;
    const QByteArray salt = QByteArray(32, 'k');
    QCOMPARE(bytesOf(sha.commitment(salt, 258, "tvalue")).toHex(),
             "951bfe0765cb1b17e44497a848091a00be367a755f6add5453157bd17997c59d"_qba);
    QVERIFY(sha.commitment(salt, 258, "tvalue") != sha.commitment(salt, 259, "tvalue"));
}

QTEST_APPLESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
