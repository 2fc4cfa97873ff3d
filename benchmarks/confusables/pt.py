"""Portuguese look-alikes of stranded attributions."""

from benchmarks.confusables import Confusables
from benchmarks.speech import lines

CONFUSABLES = Confusables(
    object_subjects=lines("""
        Ele falou aos jornalistas
        O ministro falou na sexta-feira aos jornalistas
        Ela avisou a comissão
        O prefeito informou a imprensa na segunda-feira
        O presidente avisou ontem o Parlamento
        Uma testemunha falou perante o tribunal
        Eles informaram as famílias
        John Kirby informou os jornalistas
        A diretora, Odile Farrant, informou ontem a imprensa
    """),
    objects=lines("""
        do plano que tinha
        dos seus receios pelo futuro
        de como o incêndio tinha começado
        de planos para fechar a escola
        dos riscos que permaneciam
        da sua desilusão
        sobre os atrasos
        numa reunião na câmara municipal
        porque a lei o exigia
        numa carta que mais tarde foi divulgada
        da necessidade de novas regras
    """),
    openings=lines("""
        Do plano não disse nada.
        Dos 40 membros, 12 estavam ausentes.
        À tarde, as negociações continuaram.
        Para o sindicato, o assunto está encerrado.
        Da janela via-se o mar.
        Com a votação terminou a greve.
    """),
    fragments=lines("""
        Ele voltou. Claro. Ninguém perguntou por quê.
        Perdeu tudo. Por nada. E depois choveu.
        Saiu cedo. Sem uma palavra. Sem casaco.
        “Ninguém sabe”, disse o ministro. Depois deixou a sala.
        Quem faria isso? No meio da noite? Ninguém respondeu.
        Pediram pão. E tempo. Não tiveram nada.
        A votação perdeu-se. Por um voto. O presidente foi para casa.
    """),
    abbreviated=lines("""
        O pacote tinha a marca {}. em vermelho ao lado.
        Encontra-se sob {}. da primeira série.
        A empresa dava o {}. de cada uma das suas casas.
    """),
)
