// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/PersonNames.h"

#include <array>
#include <span>

namespace muster::lab {

namespace {

struct Word
{
    const char *text;
    const char *slug;
};

struct Culture
{
    std::span<const Word> given;
    std::span<const Word> family;
    bool familyFirst = false;
};

// Family names of one culture occur in no other, so that slugs differ between cultures.
constexpr std::array spanishGiven{
    Word{"Lucía", "lucia"},   Word{"Íñigo", "inigo"},   Word{"Begoña", "begona"},
    Word{"Álvaro", "alvaro"}, Word{"Sofía", "sofia"},   Word{"Martín", "martin"},
    Word{"Nuria", "nuria"},   Word{"Javier", "javier"}, Word{"Rocío", "rocio"},
    Word{"Óscar", "oscar"},   Word{"Inés", "ines"},     Word{"Tomás", "tomas"},
};
constexpr std::array spanishFamily{
    Word{"Núñez Ibáñez", "nunez"},      Word{"García Peña", "garcia"},
    Word{"Muñoz Ortega", "munoz"},      Word{"Agüero Ruiz", "aguero"},
    Word{"López Cañas", "lopez"},       Word{"Castaño Vidal", "castano"},
    Word{"Domínguez Rey", "dominguez"}, Word{"Hernández Gil", "hernandez"},
    Word{"Ibarra Sáenz", "ibarra"},     Word{"Zúñiga Mora", "zuniga"},
    Word{"Marín Prats", "marin"},
};
constexpr std::array portugueseGiven{
    Word{"João", "joao"},       Word{"Conceição", "conceicao"},
    Word{"Inês", "ines"},       Word{"Tiago", "tiago"},
    Word{"Mafalda", "mafalda"}, Word{"Gonçalo", "goncalo"},
    Word{"Beatriz", "beatriz"}, Word{"Rui", "rui"},
};
constexpr std::array portugueseFamily{
    Word{"Magalhães", "magalhaes"}, Word{"da Conceição", "conceicao"}, Word{"Araújo", "araujo"},
    Word{"Simões", "simoes"},       Word{"Gonçalves", "goncalves"},    Word{"Falcão", "falcao"},
    Word{"Brandão", "brandao"},
};
constexpr std::array norwegianGiven{
    Word{"Åse", "aase"},      Word{"Bjørn", "bjorn"},  Word{"Øyvind", "oyvind"},
    Word{"Ingrid", "ingrid"}, Word{"Håkon", "haakon"}, Word{"Sølvi", "solvi"},
    Word{"Lars", "lars"},     Word{"Tuva", "tuva"},
};
constexpr std::array norwegianFamily{
    Word{"Ødegård", "odegaard"}, Word{"Sørensen", "sorensen"}, Word{"Bråthen", "braathen"},
    Word{"Kjær", "kjaer"},       Word{"Løvås", "lovaas"},      Word{"Håland", "haaland"},
    Word{"Strøm", "strom"},
};
constexpr std::array cyrillicGiven{Word{"Ольга", "olga"}, Word{"Алексей", "aleksei"},
                                   Word{"Юлия", "yulia"}, Word{"Дмитрий", "dmitri"}};
constexpr std::array cyrillicFamily{Word{"Кузнецова", "kuznetsova"},
                                    Word{"Щербаков", "shcherbakov"},
                                    Word{"Їжакевич", "yizhakevych"}};
constexpr std::array greekGiven{Word{"Ελένη", "eleni"}, Word{"Γιώργος", "giorgos"},
                                Word{"Ιωάννα", "ioanna"}};
constexpr std::array greekFamily{Word{"Παπαδοπούλου", "papadopoulou"},
                                 Word{"Νικολαΐδης", "nikolaidis"}};
constexpr std::array japaneseGiven{Word{"健", "ken"}, Word{"美咲", "misaki"},
                                   Word{"陽翔", "haruto"}};
constexpr std::array japaneseFamily{Word{"田中", "tanaka"}, Word{"髙橋", "takahashi"}};
constexpr std::array arabicGiven{Word{"ليلى", "layla"}, Word{"يوسف", "yusuf"}};
constexpr std::array arabicFamily{Word{"حداد", "haddad"}, Word{"المصري", "almasri"},
                                  Word{"خوري", "khoury"}};
constexpr std::array hebrewGiven{Word{"שרה", "sarah"}, Word{"נועם", "noam"}};
constexpr std::array hebrewFamily{Word{"כהן", "cohen"}, Word{"פרץ", "peretz"},
                                  Word{"אלון", "alon"}};
constexpr std::array turkishGiven{Word{"Ümit", "umit"}, Word{"Gülşen", "gulsen"},
                                  Word{"İrem", "irem"}};
constexpr std::array turkishFamily{Word{"Işık", "isik"}, Word{"Çağlar", "caglar"}};
constexpr std::array irishGiven{Word{"Seán", "sean"}, Word{"Niamh", "niamh"}, Word{"Áine", "aine"}};
constexpr std::array irishFamily{Word{"O'Brien", "obrien"}, Word{"Ní Dhónaill", "nidhonaill"}};
constexpr std::array awkwardGiven{
    Word{"Reception, \"Main\"", "reception"},
    Word{"=1+1", "formula"},
    Word{"Audit & Risk", "audit"},
    Word{"<Helpdesk>", "helpdesk"},
    Word{"Events 🎉", "events"},
    Word{"Semi;colon", "semicolon"},
    Word{"Order_x0020_Desk", "orderdesk"},
};
constexpr std::array awkwardFamily{Word{"(Fabrikam)", "fabrikam"}, Word{"- 2nd floor", "floor"},
                                   Word{"50%", "fifty"}};

constexpr Culture spanish{spanishGiven, spanishFamily};
constexpr Culture portuguese{portugueseGiven, portugueseFamily};
constexpr Culture norwegian{norwegianGiven, norwegianFamily};
constexpr Culture cyrillic{cyrillicGiven, cyrillicFamily};
constexpr Culture greek{greekGiven, greekFamily};
constexpr Culture japanese{japaneseGiven, japaneseFamily, true};
constexpr Culture arabic{arabicGiven, arabicFamily};
constexpr Culture hebrew{hebrewGiven, hebrewFamily};
constexpr Culture turkish{turkishGiven, turkishFamily};
constexpr Culture irish{irishGiven, irishFamily};
constexpr Culture awkward{awkwardGiven, awkwardFamily};

/// Twenty people in a row; each culture's ordinals are counted along its places here.
constexpr std::array<const Culture *, 20> turn{
    &spanish,   &portuguese, &norwegian, &spanish, &cyrillic, &spanish,  &portuguese,
    &norwegian, &spanish,    &greek,     &spanish, &irish,    &japanese, &portuguese,
    &norwegian, &spanish,    &arabic,    &turkish, &hebrew,   &awkward,
};

} // namespace

PersonName personName(qint64 ordinal)
{
    const auto place = static_cast<std::size_t>(ordinal % 20);
    const Culture &culture = *turn[place];
    qint64 inTurn = 0;
    qint64 perTurn = 0;
    for (std::size_t i = 0; i < turn.size(); ++i) {
        if (turn[i] == &culture) {
            ++perTurn;
            inTurn += i < place ? 1 : 0;
        }
    }
    const qint64 own = ordinal / 20 * perTurn + inTurn;
    const auto givenCount = static_cast<qint64>(culture.given.size());
    const auto familyCount = static_cast<qint64>(culture.family.size());
    const qint64 round = own / (givenCount * familyCount);
    const qint64 pair = own % (givenCount * familyCount);
    // Given names turn faster; the sum makes neighbours differ in their family names, too.
    const Word &given = culture.given[static_cast<std::size_t>(pair % givenCount)];
    const Word &family = culture.family[static_cast<std::size_t>(
        (pair / givenCount + pair % givenCount) % familyCount)];
    PersonName name;
    name.given = given.text;
    name.family = family.text;
    name.display =
        culture.familyFirst ? name.family + ' ' + name.given : name.given + ' ' + name.family;
    name.slug = QByteArray(given.slug) + '.' + family.slug;
    if (round > 0) {
        name.slug += QByteArray::number(round + 1);
    }
    return name;
}

} // namespace muster::lab
